import type { Calendar } from '../../foundation/time/calendar.ts';
import { secondsOf, type Instant } from '../../foundation/time/instant.ts';
import { localDateAt } from '../../foundation/time/local-day.ts';
import { dayOf, wallSecondsAt } from '../../foundation/time/local-time.ts';
import { openingsFrom } from '../../foundation/time/openings.ts';
import { isEntryOverdue, type QueueEntry } from './queue-entry.ts';

/**
 * How pressing an entry looks: overdue; due today; on the next day; later; its clock stands while its citizen is
 * asked; nobody is waited for but its citizen or the end of a window.
 */
export const dueLooks = ['late', 'today', 'soon', 'later', 'still', 'rest'] as const;
export type DueLook = (typeof dueLooks)[number];

export interface ShownDue {
  readonly look: DueLook;
  /** How many days ahead it is due, or was: working days, of an urgent ticket days of the calendar. */
  readonly days: number;
  /** Its clock stands while its citizen is asked; it may be late all the same. */
  readonly stands: boolean;
}

/** What of an entry says how its due time looks. */
export type DatedEntry = Pick<QueueEntry, 'due' | 'overdue' | 'status' | 'urgent'>;

/**
 * How the due time of an entry looks at `now`, by the days on the wall of the offices: what is due today is no day
 * ahead, and what was due yesterday is one day late.
 */
export function dueLookOf(line: DatedEntry, now: Instant, calendar: Calendar): ShownDue {
  const stands = line.status === 'awaiting-citizen';
  if (isEntryOverdue(line, now))
    return { look: 'late', days: stands ? 0 : daysBetween(line.due, now, line, calendar), stands };
  const days = daysBetween(now, line.due, line, calendar);
  if (stands) return { look: 'still', days, stands };
  if (line.overdue !== undefined) return { look: 'rest', days, stands };
  const isToday = localDateAt(line.due, calendar.timeZone) === localDateAt(now, calendar.timeZone);
  if (isToday) return { look: 'today', days: 0, stands };
  return { look: days <= 1 ? 'soon' : 'later', days, stands };
}

/** Days after that of `from`, up to that of `until`. */
function daysBetween(
  from: Instant,
  until: Instant,
  { urgent }: Pick<QueueEntry, 'urgent'>,
  calendar: Calendar,
): number {
  const dayAt = (instant: Instant): number => dayOf(wallSecondsAt(secondsOf(instant), calendar.timeZone));
  const last = dayAt(until);
  if (urgent) return Math.max(0, last - dayAt(from));
  let days = 0;
  for (const { opens } of openingsFrom(secondsOf(from), calendar, 1)) {
    const day = dayOf(wallSecondsAt(opens, calendar.timeZone));
    if (day > last) break;
    if (day > dayAt(from)) days += 1;
  }
  return days;
}
