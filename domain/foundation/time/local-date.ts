import { type Instant, secondsOf } from './instant.ts';
import { dateOf, dayOf, wallSecondsAt } from './local-time.ts';

/** The date on the wall of `timeZone`, as people in Tanzania write it: `14/12/2026`. */
export const localDate = (instant: Instant, timeZone: string): string =>
  writtenDate(dateOf(dayOf(wallSecondsAt(secondsOf(instant), timeZone))));

/** A local date, `2026-12-14`, as people write it: `14/12/2026`. */
export const writtenDate = (date: string): string => date.split('-').toReversed().join('/');

/** Writes a date without its year: `14/12`. */
export const writtenDay = (date: string): string => date.split('-').slice(1).toReversed().join('/');
