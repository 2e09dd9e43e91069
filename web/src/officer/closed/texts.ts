import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/closed')>('officer/closed');

export const closedTexts = t.closed;
