import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/verify')>('citizen/verify');

export const verifyTexts = t.verifyTexts;
