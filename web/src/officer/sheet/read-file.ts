import { wordsOf } from '../../../../domain/institutions/registry/search-words.ts';
import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { tableFile } from '../../../../words/csv.ts';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { columns, type SheetCells, type Column, type FileRow } from './sheet.ts';
import { columnTexts, sheetTexts } from './texts.ts';

/** So many rows the API checks at once. */
export const mostRows = 500;

/** Why nothing could be read of a file. */
export type FileFault = 'unreadable' | 'oldFormat' | 'tooLarge' | 'noRows' | 'noColumns';

const sameWords = (written: string): string => wordsOf(written).join(' ');

/** Columns by what may stand in the first row: their names in every language. */
const columnsByName: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) =>
    languages.map((language) => [sameWords(columnTexts[column][language]), column] as const),
  ),
);

type Table = readonly (readonly string[])[];

/** How files begin that are no text: an Excel workbook, and what older ones and those with a password are. */
const beginnings = { workbook: [0x50, 0x4b, 0x03, 0x04], older: [0xd0, 0xcf, 0x11, 0xe0] } as const;

/** Reads the rows of a file by what is in it, whatever it is called. */
async function tableOf(file: Blob): Promise<Table | FileFault> {
  const first = new Uint8Array(await file.slice(0, beginnings.workbook.length).arrayBuffer());
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, at) => first[at] === byte);
  if (begins(beginnings.older)) return 'oldFormat';
  if (!begins(beginnings.workbook)) return tableOfText(file);
  const { tableOfWorkbook } = await import('./read-workbook.ts');
  return tableOfWorkbook(file);
}

/** Reads the rows of a CSV file. Its delimiter may be a comma, a semicolon or a tab, as spreadsheets of a language write it. */
async function tableOfText(file: Blob): Promise<Table | FileFault> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  try {
    const read: unknown = parse(await file.text(), {
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
    });
    return read as Table;
  } catch {
    return 'unreadable';
  }
}

/** Reads a file of institutions and officers. A row whose first cell begins with `#` is a remark. */
export async function readSheet(
  file: Blob,
): Promise<{ readonly rows: readonly FileRow[] } | { readonly fault: FileFault }> {
  const table = await tableOf(file);
  if (typeof table === 'string') return { fault: table };
  const isRemark = ([first = '']: readonly string[]) => first.trimStart().startsWith('#');
  const headerAt = table.findIndex((row) => !isRemark(row) && row.some((cell) => cell.trim() !== ''));
  const header = table[headerAt]?.map((name) => columnsByName.get(sameWords(name))) ?? [];
  if (!header.includes('what') || !header.includes('name')) return { fault: 'noColumns' };
  const rows = table.flatMap((written, at) => {
    if (at <= headerAt || isRemark(written)) return [];
    const cells = cellsOf(header, written);
    return Object.keys(cells).length === 0 ? [] : [{ row: at + 1, cells }];
  });
  return rows.length === 0 ? { fault: 'noRows' } : { rows };
}

/** A number has no zero at its beginning: where a spreadsheet took a phone for one, it is put back. */
const withItsZero = (column: Column, cell: string): string =>
  column === 'phone' && /^[67]\d{8}$/.test(cell) ? `0${cell}` : cell;

function cellsOf(header: readonly (Column | undefined)[], written: readonly string[]): SheetCells {
  const filled = header.flatMap((column, at) => {
    const cell = written[at]?.trim() ?? '';
    return column === undefined || cell === '' ? [] : [[column, withItsZero(column, cell)] as const];
  });
  return Object.fromEntries(filled);
}

/** What stands in the template, so that nobody asks what a cell is for. */
const examples: readonly SheetCells[] = [
  {
    what: 'office',
    name: 'Ofisi ya Mwanza',
    nameInEnglish: 'Mwanza Office',
    shortName: 'Ofisi Mwanza',
    level: 'no',
  },
  {
    what: 'head',
    name: 'Rose Chande',
    office: 'Ofisi ya Mwanza',
    email: 'rose@example.org',
    phone: '0712345678',
  },
  {
    what: 'officer',
    name: 'Salma Omari',
    office: 'Ofisi ya Mwanza',
    email: 'salma@example.org',
    trained: 'yes',
  },
];

/** The template: names of columns, and examples as remarks. */
export const templateFile = (language: Language) =>
  tableFile(sheetTexts.templateName[language], [
    columns.map((column) => columnTexts[column][language]),
    ...examples.map((cells) =>
      columns.map((column) => (column === 'what' ? `# ${cells.what ?? ''}` : cells[column])),
    ),
    [`# ${sheetTexts.example[language]}`],
  ]);

/** Rows as a file again, each with what is wrong. */
export const wrongRowsFile = (
  rows: readonly { readonly cells: SheetCells; readonly wrong: string }[],
  language: Language,
) =>
  tableFile(sheetTexts.wrongName[language], [
    [...columns.map((column) => columnTexts[column][language]), sheetTexts.reasonColumn[language]],
    ...rows.map(({ cells, wrong }) => [...columns.map((column) => cells[column]), wrong]),
  ]);
