import type { Calendar } from './calendar.ts';
import type { Duration, DurationUnit } from './duration.ts';
import { type Instant, instantOf, plusSeconds, secondsOf } from './instant.ts';
import { dayOf, secondsWhenWallShows, wallOn, wallSecondsAt } from './local-time.ts';
import { workingDaySeconds } from './openings.ts';
import { minusWorkingSeconds, plusWorkingSeconds } from './working-time.ts';

/** How a unit passes, and how many seconds it has where that does not depend on the date. */
type Passing =
  | { readonly runs: 'by-the-clock' | 'in-working-time'; readonly seconds: (calendar: Calendar) => number }
  | { readonly runs: 'in-calendar-days' };

const passing: Readonly<Record<DurationUnit, Passing>> = {
  seconds: { runs: 'by-the-clock', seconds: () => 1 },
  minutes: { runs: 'by-the-clock', seconds: () => 60 },
  hours: { runs: 'by-the-clock', seconds: () => 3600 },
  days: { runs: 'in-calendar-days' },
  'working-seconds': { runs: 'in-working-time', seconds: () => 1 },
  'working-hours': { runs: 'in-working-time', seconds: () => 3600 },
  'working-days': { runs: 'in-working-time', seconds: workingDaySeconds },
};

/** Whether it passes in working time only, so that a calendar decides when it ends. */
export const passesInWorkingTime = ({ unit }: Duration): boolean => passing[unit].runs === 'in-working-time';

const lastSecondOfDay = 24 * 3600 - 1;

/** `secondOfDay` on the local day that lies `days` after that of `instant`. */
function onDay(instant: Instant, days: number, secondOfDay: number, { timeZone }: Calendar): Instant {
  const day = dayOf(wallSecondsAt(secondsOf(instant), timeZone)) + days;
  return instantOf(secondsWhenWallShows(wallOn(day, secondOfDay), timeZone) * 1000);
}

/**
 * The last moment that lies within `duration` after `from`. Working units pass in working time only, by
 * the second; calendar days end at 23:59:59 local time; all others run by the clock.
 */
export function after(from: Instant, { amount, unit }: Duration, calendar: Calendar): Instant {
  const how = passing[unit];
  switch (how.runs) {
    case 'in-calendar-days':
      return onDay(from, amount, lastSecondOfDay, calendar);
    case 'in-working-time':
      return plusWorkingSeconds(from, amount * how.seconds(calendar), calendar);
    case 'by-the-clock':
      return plusSeconds(from, amount * how.seconds(calendar));
  }
}

/** The moment `duration` ahead of `until`; so many calendar days ahead is the beginning of that local day. */
export function ahead(until: Instant, { amount, unit }: Duration, calendar: Calendar): Instant {
  const how = passing[unit];
  switch (how.runs) {
    case 'in-calendar-days':
      return onDay(until, -amount, 0, calendar);
    case 'in-working-time':
      return minusWorkingSeconds(until, amount * how.seconds(calendar), calendar);
    case 'by-the-clock':
      return plusSeconds(until, -amount * how.seconds(calendar));
  }
}
