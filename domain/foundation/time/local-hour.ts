import { type Instant, instantOf, secondsOf } from './instant.ts';
import { secondsWhenWallShows, wallSecondsAt } from './local-time.ts';

const secondsPerHour = 3600;

/**
 * An hour of the wall clock, as the full hours since 1970 that it would be if the wall stood in UTC. The same
 * hour of the next week is `hoursPerWeek` more.
 */
export type LocalHour = number;

export const hoursPerWeek = 168;

/** The hour that the wall of `timeZone` shows at an instant. */
export const localHourOf = (instant: Instant, timeZone: string): LocalHour =>
  Math.floor(wallSecondsAt(secondsOf(instant), timeZone) / secondsPerHour);

/** The first second of an hour on the wall of `timeZone`. */
export const hourBeginsAt = (hour: LocalHour, timeZone: string): Instant =>
  instantOf(secondsWhenWallShows(hour * secondsPerHour, timeZone) * 1000);
