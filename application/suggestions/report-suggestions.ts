import { suggestionReport } from '../../domain/analytics/suggestions/suggestion-report.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { firstDateOf, monthAfter, monthOfDate } from '../../domain/foundation/time/months.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Container } from '../container.ts';
import type { Run } from '../run.ts';

/**
 * Reports what became of the suggestions of this month and of the last one, whose tickets are still corrected. One question to
 * the lake, whatever the number of tickets; bears repeats.
 */
export async function reportSuggestions(
  {
    suggestionCells,
    suggestionReports,
    registry,
    now,
  }: Pick<Container, 'suggestionCells' | 'suggestionReports' | 'now'> & {
    readonly registry: Pick<Registry, 'calendar'>;
  },
  { log }: Pick<Run, 'log'>,
): Promise<void> {
  const at = now();
  const { timeZone } = await registry.calendar();
  const today = localDateAt(at, timeZone);
  const month = monthOfDate(today);
  const last = monthAfter(month, -1);
  const cells = await suggestionCells.between(firstDateOf(last), today);
  for (const each of [last, month]) {
    const report = suggestionReport(cells.filter((cell) => cell.month === each));
    await suggestionReports.put(each, { at, ...(report !== undefined && { report }) }); // also none: it replaces one of more tickets
    log.info('suggestions-reported', { code: each, count: report?.all.tickets ?? 0 });
  }
}
