import { type Instant, instantOf, secondsOf } from './instant.ts';
import { dateOf, dayOf, secondsWhenWallShows, wallOn, wallSecondsAt } from './local-time.ts';

/** The instant at which clocks in `timeZone` show a local date, `YYYY-MM-DD`, and a time, `HH:MM:SS`. */
export const whenShown = (date: string, time: string, timeZone: string): Instant =>
  instantOf(secondsWhenWallShows(Date.parse(`${date}T${time}Z`) / 1000, timeZone) * 1000);

/** The first second of a local date, `YYYY-MM-DD`. */
export const firstSecondOf = (date: string, timeZone: string): Instant =>
  whenShown(date, '00:00:00', timeZone);

/** The last second of a local date, `YYYY-MM-DD`. */
export const lastSecondOf = (date: string, timeZone: string): Instant =>
  whenShown(date, '23:59:59', timeZone);

const dayAt = (instant: Instant, timeZone: string): number =>
  dayOf(wallSecondsAt(secondsOf(instant), timeZone));

/** The date in `timeZone`, `YYYY-MM-DD`. */
export const localDateAt = (instant: Instant, timeZone: string): string => dateOf(dayAt(instant, timeZone));

/** When that day ends: the first second of the next. */
export const dayEndsAt = (instant: Instant, timeZone: string): Instant =>
  instantOf(secondsWhenWallShows(wallOn(dayAt(instant, timeZone) + 1, 0), timeZone) * 1000);
