import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { publicationTable } from '../../../application/publication/publication-table.ts';
import type { CountedInstitution } from '../../../domain/analytics/publication/publication.ts';
import { publish } from '../../../domain/analytics/publication/publish.ts';
import { aRandomCountry, countedMonth } from '../../builders/attack/random-country.ts';

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
