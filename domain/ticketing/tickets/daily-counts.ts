import type { CounterTaken } from '../../foundation/rate-limits/rate-limiter.ts';
import type { Instant } from '../../foundation/time/instant.ts';

/**
 * Whose tickets of a day are counted: an address or a desk's officer, and the contact that a ticket comes with. `login`: an
 * address, whose logins that came to nothing are. `comparison`: an address, whose drafts were compared with what is open. `file`: an
 * address, whose forms for first files of tickets are, as far as it takes to be busy.
 */
export type Counted = 'source' | 'phone' | 'email' | 'login' | 'comparison' | 'file';

/** How many tickets somebody may send in a day. */
export interface DailyShare {
  readonly by: Counted;
  /** Daily-rotated keyed hash: never an address, an officer or a contact. */
  readonly hash: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly day: string;
  readonly limit: number;
}

/**
 * Counts the tickets of a day, each count by itself: those who share an address never wait for each other.
 * Both methods throw `StoreUnavailable` when the store cannot be reached; the write may have happened then.
 */
export interface DailyCounts {
  /** Counts one more, unless the share is used up. However many come at once, no more than it. */
  take(share: DailyShare, at: Instant): Promise<CounterTaken>;
  /** Counts one less: what was counted came to nothing. */
  giveBack(share: DailyShare): Promise<void>;
}
