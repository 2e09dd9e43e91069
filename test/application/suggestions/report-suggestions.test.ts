import { describe, expect, it } from 'vitest';
import { reportSuggestions } from '../../../application/suggestions/report-suggestions.ts';
import type { SuggestionCell } from '../../../domain/analytics/suggestions/suggestion-report.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aSuggestionCell } from '../../builders/suggestion-cell.ts';
import { aSystem } from '../../builders/system/system.ts';

/** A system whose lake counts these, and what it was asked for. */
function aReportingSystem(startsAt: Instant, cells: readonly SuggestionCell[]) {
  const system = aSystem({ startsAt });
  const asked: (readonly [string, string])[] = [];
  const suggestionCells = {
    between: (from: string, to: string) => {
      asked.push([from, to]);
      return Promise.resolve(cells);
    },
  };
  return {
    system,
    asked,
    reports: () => reportSuggestions({ ...system.ports, suggestionCells }, aCapturedLog()),
  };
}

describe('reporting on suggestions', () => {
  it('asks once for the last month and this one, by the calendar of the offices', async () => {
    const office = aReportingSystem('2026-11-30T21:00:00Z', []); // midnight in Dar es Salaam
    await office.reports();
    expect(office.asked).toEqual([['2026-11-01', '2026-12-01']]);
  });

  it('replaces the reports of both, also with none where so few are left that nothing is told', async () => {
    const cells = [aSuggestionCell({ month: '2026-10', tickets: 20 }), aSuggestionCell({ tickets: 5 })];
    const { system, reports } = aReportingSystem('2026-11-24T06:00:00Z', cells);
    await reports();
    expect(await system.suggestionReports.of('2026-11')).toMatchObject({ report: { all: { tickets: 5 } } });
    cells[0] = aSuggestionCell({ month: '2026-10', tickets: 21 });
    cells[1] = aSuggestionCell({ tickets: 4 });
    await reports();
    expect(await system.suggestionReports.of('2026-10')).toMatchObject({
      at: '2026-11-24T06:00:00Z',
      report: { all: { tickets: 21, officeFirst: 21 } },
    });
    expect(await system.suggestionReports.of('2026-11')).toEqual({ at: '2026-11-24T06:00:00Z' });
  });
});
