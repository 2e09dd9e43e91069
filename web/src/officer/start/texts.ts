import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/start')>('officer/start');

export const startTexts = t.start;
