import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../web/src/officer/sheet/read-file.ts';
import { columns } from '../../../../web/src/officer/sheet/sheet.ts';
import { columnTexts } from '../../../../web/src/officer/sheet/texts.ts';
import { csvOf } from '../../../../words/csv.ts';
import { aWorkbook, type WorkbookCell } from '../../../builders/workbook.ts';

const header = columns.map((column) => columnTexts[column].en);
const salma = [
  'afisa',
  'Salma <b>Omari</b> & Mwana',
  '',
  '',
  'Ofisi ya Mwanza',
  'salma@example.org',
  '0712345678',
];

const read = (bytes: Uint8Array<ArrayBuffer> | string) => readSheet(new Blob([bytes]));
const readRows = (rows: readonly (readonly WorkbookCell[])[]) => read(aWorkbook([header, ...rows]));

/** How many bytes a part has when it is unpacked, written over in the directory at the end of the archive. */
function sayingSize(archive: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const changed = Uint8Array.from(archive);
  const view = new DataView(changed.buffer);
  const directoryHeader = 0x02014b50;
  const sizeAt = 24;
  for (let at = 0; at + sizeAt < changed.length; at += 1)
    if (view.getUint32(at, true) === directoryHeader) view.setUint32(at + sizeAt, size, true);
  return changed;
}

describe('a file of institutions and officers', () => {
  it('is read alike as a workbook and as CSV, with the numbers of its rows', async () => {
    const rows = [['# maelezo'], [], header, salma, [], ['mkuu', 'Rose Chande']];
    const fromWorkbook = await read(aWorkbook(rows.map((row) => row.map((cell) => cell || null))));
    expect(fromWorkbook).toEqual(await read(csvOf(rows)));
    expect(fromWorkbook).toMatchObject({
      rows: [{ row: 4, cells: { name: salma[1], phone: '0712345678' } }, { row: 6 }],
    });
  });

  it('keeps phones that were taken for numbers, and says yes and no as the template does', async () => {
    const row = ['afisa', 'Salma Omari', null, null, 'Ofisi', 'salma@example.org', 712345678, true, false];
    expect(await readRows([row])).toMatchObject({
      rows: [{ cells: { phone: '0712345678', trained: 'yes', level: 'no' } }],
    });
    expect(await read(csvOf([header, row.map((cell) => String(cell ?? ''))]))).toMatchObject({
      rows: [{ cells: { phone: '0712345678' } }],
    });
  });

  it('has formulas as the text that stood there', async () => {
    const formula = { formula: 'HYPERLINK("https://example.org","Salma")', value: 'Salma Omari' };
    expect(await readRows([['afisa', formula]])).toMatchObject({
      rows: [{ cells: { name: 'Salma Omari' } }],
    });
  });
});

describe('a file that cannot be taken', () => {
  it.each([
    ['an older workbook, or one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'oldFormat'],
    ['an archive that is none', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), 'unreadable'],
    ['a workbook without columns', aWorkbook([['a', 'b']]), 'noColumns'],
    ['a workbook without rows', aWorkbook([header]), 'noRows'],
    [
      'a workbook with a part that unpacks to megabytes',
      aWorkbook([header, salma], { 'xl/worksheets/sheet2.xml': new Uint8Array(50_000_000) }),
      'tooLarge',
    ],
    [
      'many such parts',
      aWorkbook(
        [header, salma],
        Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`xl/${at}.xml`, new Uint8Array(499_000)])),
      ),
      'tooLarge',
    ],
    [
      'a workbook full of pictures',
      aWorkbook(
        [header, salma],
        Object.fromEntries(
          Array.from({ length: 9 }, (_, at) => [
            `xl/${at}.png`,
            crypto.getRandomValues(new Uint8Array(65_000)),
          ]),
        ),
      ),
      'tooLarge',
    ],
  ])('is said to be so: %s', async (_, bytes, fault) => {
    expect(await read(bytes)).toEqual({ fault });
  });

  it('is cut off where a part says that it is smaller than it is', async () => {
    const bomb = aWorkbook([header, salma], { 'xl/theme/theme1.xml': new Uint8Array(5_000_000) });
    expect(await read(bomb)).toEqual({ fault: 'tooLarge' });
    const cutAt = 150;
    expect(await read(sayingSize(bomb, cutAt))).toEqual({ fault: 'unreadable' });
  });
});
