import type { Calendar } from './calendar.ts';
import { type Instant, instantOf } from './instant.ts';
import { secondOfDay, secondsWhenWallShows } from './local-time.ts';

/** When offices close, or would, on a local date, `YYYY-MM-DD`. RangeError when it is no date. */
export function closingTimeOn(date: string, { timeZone, closes }: Calendar): Instant {
  const midnight = Date.parse(`${date}T00:00:00Z`) / 1000;
  return instantOf(secondsWhenWallShows(midnight + secondOfDay(closes), timeZone) * 1000);
}
