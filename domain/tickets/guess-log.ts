import type { Instant } from '../deadlines/instant.ts';

/** Wrong guesses of one day under one hash. */
export interface Guesses {
  readonly count: number;
  readonly lastAt?: Instant;
}

/** Who guesses, and what: daily-rotated keyed hashes, never a number, an address or a phone. */
export interface GuessTarget {
  readonly numberHash: string;
  readonly sourceHash: string;
}

/** Counts wrong secrets for a day, for numbers that exist and for those that do not alike. */
export interface GuessLog {
  of(target: GuessTarget): Promise<{ readonly number: Guesses; readonly source: Guesses }>;
  record(target: GuessTarget, at: Instant): Promise<void>;
}
