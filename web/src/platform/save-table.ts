import type { TableFile } from '../../../words/csv.ts';
import { saveFile } from './save-file.ts';

/** Gives a table to the person, as a download that spreadsheets open. */
export const saveTable = ({ name, content }: TableFile): void =>
  saveFile(new Blob([content], { type: 'text/csv;charset=utf-8' }), name);
