import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/news')>('officer/news');

/** What one is told of. */
export const newsKindTexts = t.kinds;
