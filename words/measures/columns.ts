import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/officer/figures')>('officer/figures');

/** What the columns of tables of figures are called, on pages and in files. */
export const columnWords = t.column;
