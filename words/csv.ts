/**
 * What a spreadsheet takes for a formula, or for the end of a cell, where a text begins with it.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const readAsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Where one of these is in a cell, it stands in quotes. */
const needsQuotes = /[",\r\n]/;

/** Signs at the beginning of a file tell spreadsheets how its letters are written. */
const byteOrderMark = '\uFEFF';

/** A cell of a table; undefined is an empty one. */
export type CsvCell = string | number | undefined;

function written(cell: CsvCell): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'string' && readAsFormula.test(cell) ? `'${cell}` : String(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as a file that spreadsheets read: the first row names the columns, lines end with CR and LF. No text is read as a
 * formula: an apostrophe stands before it. Source: https://www.rfc-editor.org/rfc/rfc4180
 */
export const csvOf = (rows: Iterable<readonly CsvCell[]>): string =>
  [...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');

/** A table as a file for people, to be opened in a spreadsheet. */
export interface TableFile {
  readonly name: string;
  readonly content: string;
}

/** The file of a table. `name` is without its ending. */
export const tableFile = (name: string, rows: Iterable<readonly CsvCell[]>): TableFile => ({
  name: `${name}.csv`,
  content: byteOrderMark + csvOf(rows),
});
