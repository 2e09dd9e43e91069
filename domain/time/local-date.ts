import { type Instant, secondsOf } from './instant.ts';
import { dateOf, dayOf, wallSecondsAt } from './local-time.ts';

/** The date on the wall of `timeZone`, as people in Tanzania write it: `14/12/2026`. */
export const localDate = (instant: Instant, timeZone: string): string =>
  dateOf(dayOf(wallSecondsAt(secondsOf(instant), timeZone)))
    .split('-')
    .reverse()
    .join('/');
