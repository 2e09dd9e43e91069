import type { Calendar } from './calendar.ts';
import { type Instant, secondsOf } from './instant.ts';
import { dayOf, wallSecondsAt } from './local-time.ts';
import { isOpenOn } from './openings.ts';

const dayAt = (instant: Instant, { timeZone }: Calendar): number =>
  dayOf(wallSecondsAt(secondsOf(instant), timeZone));

/**
 * On which working day after `from` something happened: 0 on the day itself, and for what came on a day on which offices
 * stay closed on the next one. Whole days of the calendar's zone.
 */
export function workingDaysUntil(from: Instant, until: Instant, calendar: Calendar): number {
  const [first, last] = [dayAt(from, calendar), dayAt(until, calendar)];
  let open = 0;
  for (let day = first; day <= last; day += 1) if (isOpenOn(day, calendar)) open += 1;
  return Math.max(0, open - 1);
}

/** How many dates lie between two moments: 0 on the same one. */
export const datesUntil = (from: Instant, until: Instant, calendar: Calendar): number =>
  Math.max(0, dayAt(until, calendar) - dayAt(from, calendar));
