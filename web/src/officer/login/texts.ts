import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/login')>('officer/login');

export const loginTexts = t.loginTexts;
