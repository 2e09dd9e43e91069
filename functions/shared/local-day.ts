import { instantOf, secondsOf, type Instant } from '../../domain/deadlines/instant.ts';
import {
  dateOf,
  dayOf,
  secondsWhenWallShows,
  wallOn,
  wallSecondsAt,
} from '../../domain/deadlines/local-time.ts';

const dayAt = (instant: Instant, timeZone: string): number =>
  dayOf(wallSecondsAt(secondsOf(instant), timeZone));

/** The date in `timeZone`, `YYYY-MM-DD`. */
export const localDateAt = (instant: Instant, timeZone: string): string => dateOf(dayAt(instant, timeZone));

/** When that day ends: the first second of the next. */
export const dayEndsAt = (instant: Instant, timeZone: string): Instant =>
  instantOf(secondsWhenWallShows(wallOn(dayAt(instant, timeZone) + 1, 0), timeZone) * 1000);
