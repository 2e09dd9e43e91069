import type { CounterTaken } from '../../foundation/rate-limits/rate-limiter.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { DailyShare } from './daily-counts.ts';

/** A ticket that an officer wrote down at a desk: which, and when. */
export interface DeskEntry {
  readonly number: string;
  /** When it was written down, which is not when it was received. */
  readonly at: Instant;
}

/** Whose entries of which day: the count of a desk's officer. */
export type DeskDay = Pick<DailyShare, 'by' | 'hash' | 'day'>;

/**
 * What officers at desks wrote down on a day, in the counts of their tickets: of nobody else, for it would tell which tickets are of one
 * sender. Every method throws `StoreUnavailable` when the store cannot be reached; the write may have happened then.
 */
export interface DeskEntries {
  /** Counts one more with its entry, unless the share is used up. However many come at once, no more than it. */
  take(share: DailyShare, entry: DeskEntry): Promise<CounterTaken>;
  /** Counts one less, and takes its entry out: what was counted came to nothing. */
  giveBack(share: DeskDay, entry: DeskEntry): Promise<void>;
  /** Puts another number in the place of that of an entry, which was taken. */
  renumber(share: DeskDay, entry: DeskEntry, number: string): Promise<void>;
  /** What was written down, the newest first: each number once. */
  entriesOf(share: DeskDay): Promise<readonly DeskEntry[]>;
}
