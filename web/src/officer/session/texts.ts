import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/session')>('officer/session');

export const sessionTexts = t.session;
