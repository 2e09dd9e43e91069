import type { Calendar, ChangedAlone } from '../foundation/time/calendar.ts';
import { plusSeconds, type Instant } from '../foundation/time/instant.ts';
import { localDateAt } from '../foundation/time/local-day.ts';
import { omit } from '../foundation/vocabulary/omit.ts';
import type { Replaced } from './change.ts';

const day = 24 * 60 * 60;

/**
 * How many working days may be closed, or opened again, without a second administrator. Source: docs/rules.md,
 * Administrators.
 */
const closedDaysAlone = {
  /** In all requests of so many days together, whoever made them. */
  most: 3,
  inDays: 30,
  /** The most of these that may come within `nearDays` days or be over. */
  mostNear: 1,
  nearDays: 14,
  /** Closed working days of a calendar year, all that are in force counted. */
  inYear: 20,
} as const;

const isWorkingDay = ({ weekdays }: Calendar, date: string): boolean =>
  weekdays.includes(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);

type ChangedDays = Pick<ChangedAlone, 'added' | 'removed'>;

/** The working days that offices are closed on after a change and were not before, and the other way round. */
export function changedWorkingDays({ before, after }: Replaced<Calendar>): ChangedDays {
  const old = before?.holidays ?? [];
  const counts = (date: string): boolean => isWorkingDay(after, date);
  return {
    added: after.holidays.filter((date) => !old.includes(date) && counts(date)),
    removed: old.filter((date) => !after.holidays.includes(date) && counts(date)),
  };
}

const hasChanged = ({ added, removed }: ChangedDays): boolean => added.length + removed.length > 0;

const closedInYear = (calendar: Calendar, year: string): number =>
  calendar.holidays.filter((date) => date.startsWith(year) && isWorkingDay(calendar, date)).length;

/** What was changed by one administrator alone in the days before `at` that count. */
const lately = ({ changedAlone = [] }: Calendar, at: Instant): readonly ChangedAlone[] =>
  changedAlone.filter((change) => change.at > plusSeconds(at, -closedDaysAlone.inDays * day));

/** Whether a change of the calendar moves more than one administrator moves alone, with what was changed alone before. */
export function exceedsClosedDays(replaced: Replaced<Calendar>, at: Instant): boolean {
  const { before, after } = replaced;
  const changed = changedWorkingDays(replaced);
  if (!hasChanged(changed)) return false;
  if (before === undefined) return true;
  const all: readonly ChangedAlone[] = [...lately(before, at), { at, ...changed }];
  const isNear = (date: string, since: Instant): boolean =>
    date <= localDateAt(plusSeconds(since, closedDaysAlone.nearDays * day), after.timeZone);
  const exceeds = (daysOf: (change: ChangedAlone) => readonly string[]): boolean => {
    const days = all.flatMap((change) => daysOf(change).map((date) => isNear(date, change.at)));
    return days.length > closedDaysAlone.most || days.filter(Boolean).length > closedDaysAlone.mostNear;
  };
  const years = new Set(changed.added.map((date) => date.slice(0, 'YYYY'.length)));
  return (
    exceeds(({ added }) => added) ||
    exceeds(({ removed }) => removed) ||
    [...years].some((year) => closedInYear(after, year) > closedDaysAlone.inYear)
  );
}

/** The calendar as one administrator alone changes it: it remembers which days, for as long as they count. */
export function rememberingAlone({ before, after }: Replaced<Calendar>, at: Instant): Calendar {
  const changed = changedWorkingDays({ ...(before !== undefined && { before }), after });
  const kept = before === undefined ? [] : lately(before, at);
  const all = hasChanged(changed) ? [...kept, { at, ...changed }] : kept;
  return all.length === 0 ? omit(after, 'changedAlone') : { ...after, changedAlone: all };
}
