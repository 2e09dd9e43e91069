import type { Text } from '../foundation/vocabulary/language.ts';
import type { RegistryDecision, ChangeContext } from './change.ts';
import type { Records } from './records.ts';
import { tellingClosedDays } from './tell-closed-days.ts';
import { refuseIf } from './refusals.ts';
import { administersTheCountry } from './subtree.ts';

/** Local dates, `YYYY-MM-DD`, on which offices are closed from now on, and on which they are open again. */
export interface Holidays {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** What is celebrated on days that are added. */
  readonly celebrations?: readonly { readonly date: string; readonly name: Text }[] | undefined;
}

/**
 * The next version of the calendar: a feast whose moon was sighted, a declared outage. Deadlines of open
 * tickets that have not passed follow. Throws `ChangeRefused`.
 */
export async function changeCalendar(
  records: Records,
  { by }: ChangeContext,
  { add, remove, celebrations = [] }: Holidays,
): Promise<RegistryDecision> {
  refuseIf(!(await administersTheCountry(records, by)), 'nation-wide');
  const before = await records.calendar();
  const kept = before.holidays.filter((date) => !remove.includes(date));
  const holidays = [...new Set([...kept, ...add])].toSorted();
  refuseIf(holidays.join() === before.holidays.toSorted().join(), 'nothing-changes');
  const declared = celebrations.map(({ date, name }) => [date, { name }] as const);
  const named = Object.entries({ ...before.celebrations, ...Object.fromEntries(declared) });
  const after = {
    ...before,
    version: before.version + 1,
    holidays,
    celebrations: Object.fromEntries(named.filter(([date]) => holidays.includes(date))),
  };
  return {
    act: 'change-calendar',
    calendar: { before, after },
    consequences: [
      { what: 'recompute', calendar: after.version },
      ...tellingClosedDays({ before, after }, by),
    ],
  };
}
