import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/officer/figures')>('officer/figures');

/** What figures of today are called and what they leave out, on pages and in the weekly brief. */
export const todayWords = t.today;
