import type { RegistryDecision, ChangeContext } from './change.ts';
import type { Records } from './records.ts';
import { refuseIf } from './refusals.ts';
import { administersTheCountry } from './subtree.ts';

/** Local dates, `YYYY-MM-DD`, on which offices are closed from now on, and on which they are open again. */
export interface Holidays {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * The next version of the calendar: a feast whose moon was sighted, a declared outage. Deadlines of open
 * tickets that have not passed follow. Throws `ChangeRefused`.
 */
export async function changeCalendar(
  records: Records,
  { by }: ChangeContext,
  { add, remove }: Holidays,
): Promise<RegistryDecision> {
  refuseIf(!(await administersTheCountry(records, by)), 'nation-wide');
  const before = await records.calendar();
  const kept = before.holidays.filter((date) => !remove.includes(date));
  const holidays = [...new Set([...kept, ...add])].toSorted();
  refuseIf(holidays.join() === before.holidays.toSorted().join(), 'nothing-changes');
  const after = { ...before, version: before.version + 1, holidays };
  return {
    act: 'change-calendar',
    calendar: { before, after },
    consequences: [{ what: 'recompute', calendar: after.version }],
  };
}
