import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/own')>('officer/own');

export const ownTexts = t.own;
