import type { Instant } from '../time/instant.ts';

/** Wrong guesses of one day under one hash. */
export interface Guesses {
  readonly count: number;
  readonly lastAt?: Instant;
}

/** What wrong guesses are counted for: a number, a source, and that source at that number. */
export interface CountedGuesses {
  readonly number: Guesses;
  readonly source: Guesses;
  readonly sourceAtNumber: Guesses;
}

/** Who guesses, and what: daily-rotated keyed hashes, never a number, an address or a phone. */
export type GuessTarget = Readonly<Record<keyof CountedGuesses, string>>;

/** Counts wrong secrets for a day, for numbers that exist and for those that do not alike. */
export interface GuessLog {
  of(target: GuessTarget): Promise<CountedGuesses>;
  record(target: GuessTarget, at: Instant): Promise<void>;
}
