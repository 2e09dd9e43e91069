import { describe, expect, it } from 'vitest';
import {
  suggestionReport,
  type SuggestionCell,
} from '../../../../domain/analytics/suggestions/suggestion-report.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { aSuggestionCell } from '../../../builders/suggestion-cell.ts';
import { routingRequest } from '../../../../operations/routing/arguments.ts';
import { routingReport } from '../../../../operations/routing/report.ts';
import { UsageError } from '../../../../operations/command-line/usage-error.ts';

const aCell = (details: Partial<SuggestionCell> = {}): SuggestionCell =>
  aSuggestionCell({ office: 'dawasa', council: 'ilala', suggested: 'dawasa', ...details });

const reportOf = (...cells: readonly SuggestionCell[]) => {
  const report = suggestionReport(cells);
  if (report === undefined) throw new Error('There is a report.');
  return report;
};

describe('what became of suggestions', () => {
  it('is counted of all, by category, council and model', () => {
    const { all, byCategory, byCouncil, byModel, corrected } = reportOf(
      aCell({ tickets: 8 }),
      aCell({ tickets: 6, category: 'umeme', council: 'longido', categoryFirst: 2, reclassified: 5 }),
      aCell({ tickets: 7, office: 'ruwasa', model: '77aa01cd', officeAtAll: 5, transferred: 7 }),
    );
    expect(all).toEqual({ tickets: 21, categoryFirst: 17, officeFirst: 14, officeAtAll: 19 });
    expect(byCategory.rows.map(({ id, tickets, officeFirst }) => [id, tickets, officeFirst])).toEqual([
      ['maji', 15, 8],
      ['umeme', 6, 6],
    ]);
    expect(byCouncil.rows.map(({ id, tickets }) => [id, tickets])).toEqual([
      ['ilala', 15],
      ['longido', 6],
    ]);
    expect(byModel.rows.map(({ id, tickets }) => [id, tickets])).toEqual([
      ['3f9c02ab', 14],
      ['77aa01cd', 7],
    ]);
    expect(corrected).toEqual({ byTransfer: 7, byReclassifying: 5 });
  });

  it('names what misled five times in the same way, and not what did four times', () => {
    const withoutSuggestion = omit(aCell({ tickets: 9, office: 'nemc' }), 'suggested');
    const { misleading } = reportOf(
      aCell({ tickets: 4, office: 'ruwasa' }),
      aCell({ tickets: 1, office: 'ruwasa', council: 'longido' }),
      aCell({ tickets: 4, office: 'nemc' }),
      withoutSuggestion,
    );
    expect(misleading).toEqual([{ category: 'maji', suggested: 'dawasa', instead: 'ruwasa', tickets: 5 }]);
  });

  it('says of fewer than five transfers, and of fewer than five corrections, nothing', () => {
    const corrected = (transferred: number, reclassified: number) =>
      reportOf(aCell({ tickets: 9, transferred, reclassified })).corrected;
    expect(corrected(4, 5)).toEqual({ byReclassifying: 5 });
    expect(corrected(5, 4)).toEqual({ byTransfer: 5 });
    expect(corrected(0, 1)).toEqual({});
  });

  it('is told of nothing with fewer than five tickets', () => {
    expect(suggestionReport([aCell({ tickets: 4 })])).toBeUndefined();
    const { byCategory } = reportOf(
      aCell({ tickets: 9 }),
      aCell({ tickets: 4, category: 'umeme' }),
      aCell({ tickets: 3, category: 'elimu' }),
    );
    expect(byCategory.rows.map(({ id }) => id)).toEqual(['maji']);
    expect(byCategory.rest?.tickets).toBe(7);
  });

  it.each([
    ['one row', [20, 9, 4]],
    ['two that are too few together', [20, 9, 2, 2]],
  ])('takes a row that could be told to the rest where only %s would be left', (_, counts) => {
    const cells = counts.map((tickets, place) => aCell({ tickets, council: `halmashauri-${place}` }));
    const { rows, rest } = reportOf(...cells).byCouncil;
    expect(rows.map(({ tickets }) => tickets)).toEqual([20]);
    expect(rest?.tickets).toBe(counts.reduce((sum, count) => sum + count, 0) - 20);
  });

  it('tells tickets without a council as a row of their own', () => {
    const nowhere = omit(aCell({ tickets: 5 }), 'council');
    expect(reportOf(nowhere, aCell({ tickets: 6 })).byCouncil.rows[1]).toEqual({
      tickets: 5,
      categoryFirst: 5,
      officeFirst: 5,
      officeAtAll: 5,
    });
  });
});

describe('the report of an operator', () => {
  it('tells each row, by names', () => {
    const cells = [
      aCell({ tickets: 3, office: 'ruwasa', transferred: 3, officeAtAll: 0 }),
      aCell({ tickets: 2, office: 'nemc' }),
      aCell(),
    ];
    const text = routingReport(suggestionReport(cells, 1), (id) => id.toUpperCase()).join('\n');
    expect(text).toContain('MAJI: DAWASA was suggested first and it was RUWASA, 3 times');
    expect(text).not.toContain('it was NEMC');
    expect(text).toMatch(/ILALA +6 +100 % +17 % +50 %/);
    expect(text).toContain('Corrected: 3 by a transfer, 0 by reclassifying.');
  });

  it('says so where no ticket was sent with suggestions', () => {
    expect(routingReport(suggestionReport([], 1), (id) => id)).toEqual([
      'No ticket of that month was sent with suggestions.',
    ]);
  });

  it('is asked for by the month, and follows its tickets to the end of the next', () => {
    expect(routingRequest(['--month', '2026-11', '--workgroup', 'w', '--database', 'd'])).toEqual({
      month: '2026-11',
      from: '2026-11-01',
      to: '2026-12-31',
      lake: { workgroup: 'w', database: 'd' },
    });
  });

  it.each([[[]], [['--month', '2026-13']], [['--month', '2026-11', '--workgroup', 'w']]])(
    'is refused for %j',
    (given) => {
      expect(() => routingRequest(given)).toThrow(UsageError);
    },
  );
});
