import { expect, it } from 'vitest';
import { suggestionReport } from '../../../domain/analytics/suggestions/suggestion-report.ts';
import type {
  DatedReport,
  SuggestionReports,
} from '../../../domain/analytics/suggestions/suggestion-reports.ts';
import { aSuggestionCell } from '../../builders/suggestion-cell.ts';

/** A report with all that one may say. */
function aReport(tickets: number, at: DatedReport['at']): DatedReport {
  const report = suggestionReport([
    aSuggestionCell({ tickets }),
    aSuggestionCell({ tickets: 9, office: 'bodi', council: 'ilala', transferred: 9 }),
    aSuggestionCell({ tickets: 3, council: 'temeke' }),
    aSuggestionCell({ tickets: 4, council: 'kilwa' }),
  ]);
  if (report === undefined) throw new Error('There is a report.');
  return { at, report };
}

/** What every store of reports on suggestions does. `open` gives an empty one. */
export function suggestionReportsContract(open: () => Promise<SuggestionReports>): void {
  it('has nothing of a month that was not reported on', async () => {
    const reports = await open();
    await reports.put('2026-10', aReport(8, '2026-11-24T06:00:00Z'));
    expect(await reports.of('2026-11')).toBeUndefined();
  });

  it('gives back the newest report of a month', async () => {
    const reports = await open();
    await reports.put('2026-11', aReport(8, '2026-11-24T06:00:00Z'));
    await reports.put('2026-11', aReport(12, '2026-11-25T06:00:00Z'));
    expect(await reports.of('2026-11')).toEqual(aReport(12, '2026-11-25T06:00:00Z'));
  });

  it('gives back that nothing is told of a month any more', async () => {
    const reports = await open();
    await reports.put('2026-11', aReport(8, '2026-11-24T06:00:00Z'));
    await reports.put('2026-11', { at: '2026-11-25T06:00:00Z' });
    expect(await reports.of('2026-11')).toEqual({ at: '2026-11-25T06:00:00Z' });
  });
}
