import type { Clock } from '../../domain/ticketing/clock/clocks.ts';
import { millisecondsOf, type Instant } from '../../domain/foundation/time/instant.ts';

/** A clock that woke. What runs it may be of an earlier release, and then does not say how old it is. */
export interface WokenClock extends Clock {
  /** When it was started: ISO 8601, UTC with milliseconds. */
  readonly startedAt?: string;
  /** How often it woke before. */
  readonly rounds?: number;
}

/**
 * An execution may live a year and have 25,000 entries of history. A round has 9 of them, and 27 when
 * each of the 6 retries was needed: 500 rounds make at most 13,500. See docs/adr/0051.
 */
const mostRounds = 500;
const mostDays = 180;

const millisecondsADay = 86_400_000;

/**
 * Whether an execution has run so long that the next act of the clock raises the clock generation (`arming`), which
 * starts a new one.
 */
export function continuesAsNew({ rounds = 0, startedAt }: WokenClock, now: Instant): boolean {
  const age = startedAt === undefined ? 0 : millisecondsOf(now) - Date.parse(startedAt);
  return rounds >= mostRounds || age >= mostDays * millisecondsADay;
}
