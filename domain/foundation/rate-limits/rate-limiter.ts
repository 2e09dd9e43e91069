import type { Instant } from '../time/instant.ts';

/** What wrong guesses are counted for: a number, a source, that source at that number, and a device known at it. */
export type CountedFor = 'number' | 'source' | 'sourceAtNumber' | 'device';

/** The count of a day under one daily-rotated keyed hash: never a number, an address or a phone. */
export interface RateLimitCounter {
  readonly of: CountedFor;
  readonly hash: string;
}

/** Whether one more was counted, and how many are counted without it. */
export interface CounterTaken {
  readonly taken: boolean;
  readonly before: number;
}

/**
 * Counts guesses of a day, for numbers that exist and for those that do not alike. A guess is counted before it is
 * judged, and a right one is given back: however many come at once, no more are judged than were counted.
 */
export interface RateLimiter {
  /** Counts one more where fewer than `below` are counted: by one write, so that none is judged beside the count. */
  take(count: RateLimitCounter, below: number, at: Instant): Promise<CounterTaken>;
  giveBack(count: RateLimitCounter): Promise<void>;
  /** Marks a proof as spent, once. False: it was spent before. */
  spend(proof: string, at: Instant): Promise<boolean>;
}
