import type { Calendar } from '../../foundation/time/calendar.ts';
import { type Instant, instantOf, secondsOf } from '../../foundation/time/instant.ts';
import { dateOf, dayOf, wallSecondsAt } from '../../foundation/time/local-time.ts';
import { openingsFrom } from '../../foundation/time/openings.ts';

export interface DigestTime {
  /** Local date, `YYYY-MM-DD`. */
  readonly day: string;
  /** When offices open on it: the digest goes out then. */
  readonly at: Instant;
}

/**
 * The digest that tells what happened at `at`: that of the next opening after it. A day's digest is thus
 * complete when it goes out, and it depends on the event alone, whenever that is heard.
 */
export function nextDigest(at: Instant, calendar: Calendar): DigestTime {
  for (const { opens } of openingsFrom(secondsOf(at), calendar, 1)) {
    if (opens > secondsOf(at)) {
      return { day: dateOf(dayOf(wallSecondsAt(opens, calendar.timeZone))), at: instantOf(opens * 1000) };
    }
  }
  throw new RangeError('openings have no end');
}
