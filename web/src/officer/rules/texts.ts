import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/rules')>('officer/rules');

export const rulesTexts = t.rules;
