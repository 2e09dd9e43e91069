import { columnTexts, sheetTexts as texts } from '../../../../web/src/officer/sheet/texts.ts';
import { columns, type Column } from '../../../../web/src/officer/sheet/sheet.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { csvOf } from '../../../../words/csv.ts';
import { aWorkbook } from '../../../builders/workbook.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-sheet';
/** The administrator of a ministry. */
const officer = 'flora-mkumbwa';

export type SheetCells = Partial<Readonly<Record<Column, string>>>;

/** A file with these rows under the first row of the template. */
export function sheetFileOf(rows: readonly SheetCells[]) {
  const table = [
    columns.map((column) => columnTexts[column].sw),
    ...rows.map((cells) => columns.map((column) => cells[column])),
  ];
  return { name: 'vijana.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(table)) };
}

/** A workbook with these rows under the first row of the template. */
export const workbookFileOf = (rows: readonly SheetCells[]) => ({
  name: 'vijana.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    aWorkbook([
      columns.map((column) => columnTexts[column].sw),
      ...rows.map((cells) => columns.map((column) => cells[column] ?? null)),
    ]),
  ),
});

/** Chooses a file with these rows. */
export const choosesSheet = (visit: Visit, rows: readonly SheetCells[]): Promise<void> =>
  visit.page.locator('input[type=file]').setInputFiles(sheetFileOf(rows));

const mixed: readonly SheetCells[] = [
  {
    what: 'ofisi',
    name: 'Ofisi ya Vijana Mwanza',
    nameInEnglish: 'Mwanza Youth Office',
    shortName: 'Vijana Mwanza',
  },
  {
    what: 'mkuu',
    name: 'Rose Chande',
    office: 'Vijana Mwanza',
    email: 'rose@vijana.example',
    phone: '0712345678',
  },
  { what: 'afisa', name: 'Salma Omari', office: 'Vijana Mwanza', email: 'salma@vijana.example,' },
  { what: 'afisa', name: 'Peter Massawe', office: 'Vijana Mwansa', email: 'peter@vijana.example' },
  { what: 'afisa', name: 'Rose <b>Chande</b>', office: 'Vijana Mwanza', email: 'rose@vijana.example' },
  { what: 'msimamizi', name: 'Elia Mrema', office: 'Vijana Mwanza', email: 'elia@vijana.example' },
];

/** Many institutions and officers from one file. */
export const sheetStates: readonly PageState[] = [
  { page, name: 'to-choose', officer, shows: texts.template },
  {
    page,
    name: 'checked',
    officer,
    shows: texts.difference,
    reach: async (visit) => {
      await visit.opens(page);
      await choosesSheet(visit, mixed);
    },
  },
  {
    page,
    name: 'unreadable',
    officer,
    shows: texts.noColumns,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'picha.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    },
  },
  {
    page,
    name: 'broken-off',
    officer,
    shows: texts.goOn,
    reach: async (visit) => {
      visit.site.api.refuses('apply-sheet', 'store-unavailable');
      await visit.opens(page);
      await choosesSheet(visit, mixed.slice(0, 2));
      await visit.fills(texts.why, 'Sheria Na. 7 ya 2026');
      await visit.page.locator('.sheet form button[type=submit]').click();
    },
  },
  {
    page,
    name: 'unavailable',
    officer,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('check-sheet', 'store-unavailable');
      await visit.opens(page);
      await choosesSheet(visit, mixed);
    },
  },
];
