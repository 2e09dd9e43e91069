import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../application/publication/csv.ts';
import { publicationTable } from '../../../application/publication/publication-table.ts';
import type { CountedInstitution } from '../../../domain/publication/publication.ts';
import { publish } from '../../../domain/publication/publish.ts';
import { aRandomCountry, countedMonth } from '../../builders/attack/random-country.ts';
import { checkProperty } from '../../builders/chance.ts';

const read = (csv: string): readonly (readonly string[])[] => parse(csv, { record_delimiter: '\r\n' });

function aTable(seed: number) {
  const [month] = aRandomCountry(seed, ['2026-10']);
  if (month === undefined) throw new Error('There is a month.');
  const publication = publish(countedMonth(month));
  const [columns = [], ...rows] = read(publicationTable(publication));
  const lines = rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
  return { publication, lines };
}

describe('a publication as a table', () => {
  it('has one line for each place and figure', () => {
    const { publication, lines } = aTable(3);
    const keys = lines.map(({ institution, figure }) => `${institution} ${figure}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain(' overdue');
    for (const { id } of publication.institutions) expect(keys).toContain(`${id} complaints-received`);
    expect(new Set(lines.map(({ month }) => month))).toEqual(new Set(['2026-10']));
  });

  it('has the numbers of the publication, an empty cell for what is withheld, and says so', () => {
    const { publication, lines } = aTable(3);
    for (const { id, counts } of publication.institutions)
      for (const [figure, { itself, remainder, together, partial }] of Object.entries(counts)) {
        const line = lines.find((one) => one['institution'] === id && one['figure'] === figure);
        expect(line).toMatchObject({
          itself: itself === undefined ? '' : String(itself),
          itself_status: itself === undefined ? 'withheld' : 'told',
          remainder: remainder === undefined ? '' : String(remainder),
          together: String(together),
          together_status: partial === true ? 'partial' : 'whole',
        });
      }
  });

  it('says nothing of what the country itself has, where it is but the sum of its institutions', () => {
    const { lines } = aTable(3);
    const ofCountry = lines.filter(({ institution }) => institution === '');
    expect(ofCountry.find(({ figure }) => figure === 'complaints-received')).toMatchObject({
      kind: 'country',
      itself: '',
      itself_status: '',
    });
  });
});

describe('the days in a table', () => {
  const daysOf = (month: Readonly<Record<string, number>>, complaints: number) => {
    const office: CountedInstitution = {
      ...{ id: 'a', kind: 'agency', name: { sw: 'A', en: 'A' }, standing: {} },
      month: { 'complaint.arrived': complaints, ...month },
    };
    const publication = publish({ month: '2026-10', institutions: [office], followedFor: 20 });
    const [columns = [], ...rows] = read(publicationTable(publication));
    const cell = (row: readonly string[], column: string) => row[columns.indexOf(column)];
    return rows
      .filter((row) => cell(row, 'institution') === 'a' && cell(row, 'figure')?.startsWith('days-') === true)
      .map((row) => [cell(row, 'together'), cell(row, 'together_status')]);
  };

  it('are withheld of few', () => {
    expect(daysOf({ 'complaint.began': 8, 'complaint.answered-after.3': 8 }, 8)).toEqual([
      ['', 'withheld'],
      ['', 'withheld'],
    ]);
  });

  it('are no number while more than half wait', () => {
    expect(daysOf({ 'complaint.began': 200, 'complaint.answered-after.3': 20 }, 200)).toEqual([
      ['', 'not-reached'],
      ['', 'not-reached-or-withheld'],
    ]);
  });

  it('are whole working days', () => {
    expect(daysOf({ 'complaint.began': 200, 'complaint.answered-after.3': 200 }, 200)).toEqual([
      ['3', 'told'],
      ['3', 'told'],
    ]);
  });
});

describe('a file for spreadsheets', () => {
  it('has what was put into it, whatever is in it', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
    checkProperty(
      fc.property(rows, (table) => {
        const filled = table.map(([first, ...rest]) => [`x${first}`, ...rest]);
        expect(read(csvOf(filled))).toEqual(filled);
      }),
    );
  });

  it.each(['=1+1', '+255712345678', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    'lets no spreadsheet calculate %j',
    (text) => {
      expect(read(csvOf([['x', text]]))).toEqual([['x', `'${text}`]]);
    },
  );

  it('keeps numbers as they are', () => {
    expect(csvOf([[1, undefined, 'a "quoted", one']])).toBe('1,,"a ""quoted"", one"\r\n');
  });
});
