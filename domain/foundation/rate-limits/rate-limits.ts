import { type Instant, secondsOf } from '../time/instant.ts';
import type { CountedFor, CounterTaken } from './rate-limiter.ts';

/*
 * What bounds guesses at receipt secrets. A secret is one of 10^8; who may judge 1,000 a day at one number opens it within
 * a year with 365,000 in 10^8, 0.37 %. The arithmetic is in docs/design/guesses.md. Source: docs/rules.md, Wrong guesses;
 * docs/adr/0300.
 */

/** The rate limit of wrong secrets and its lockouts: what is counted where a device is not known at a number. */
export type SharedCount = Exclude<CountedFor, 'device'>;
export const sharedCounts = ['number', 'source', 'sourceAtNumber'] as const satisfies readonly SharedCount[];

interface Bound {
  /** So many wrong ones a day are judged without a proof: people mistype. */
  readonly free: number;
  /** With so many more the proof is twice as heavy. */
  readonly doublesAfter: number;
  /** It grows no heavier than this, in derivations. */
  readonly heaviest: number;
}

/** ALTCHA counts derivations in 32 bits, and the one that solves it is drawn from twice the average. */
const heaviestOfAll = 2 ** 31 - 1;

/** What a proof of work is asked for: wrong secrets, by what they are counted for, and tickets of a network. */
type Proven = SharedCount | 'tickets';

const bounds: Readonly<Record<Proven, Bound>> = {
  number: { free: 100, doublesAfter: 40, heaviest: heaviestOfAll },
  /** Who guesses at one number from one place slows down that place, and hardly the owner elsewhere. */
  sourceAtNumber: { free: 10, doublesAfter: 1, heaviest: heaviestOfAll },
  /** A village may share an address: a minute on a slow phone at most. */
  source: { free: 500, doublesAfter: 500, heaviest: 6_000 },
  /** Behind a carrier's address the three-hundredth sender of a day calculates five seconds on a slow phone. */
  tickets: { free: 60, doublesAfter: 200, heaviest: 1_000 },
};

/** Wrong guesses of a day at one number, whoever made them: beyond it nothing is judged, whatever somebody computes. */
export const numberClosesAt = 1_000;

/** Wrong guesses of a day by a device that is known at the number: they are counted apart from those of all others. */
export const deviceLimit = 10;

/** What a slow phone makes of `iterationsOfProof` in a second: 500,000 iterations of PBKDF2. */
export const derivationsPerSecondOfSlowPhone = 100;

/** Iterations of PBKDF2 with SHA-256 in one derivation, which a server checks in milliseconds. */
export const iterationsOfProof = 5_000;

/** The lightest proof, in derivations: two seconds on a slow phone. */
const lightest = 2 * derivationsPerSecondOfSlowPhone;

/** A proof counts where it is half as heavy as is asked by now: others guess while a phone calculates. */
const grace = 2;

/** The proof that one more guess or ticket needs where so many are counted, in derivations on average; 0: none. */
export function proofNeeded(of: Proven, counted: number): number {
  const { free, doublesAfter, heaviest } = bounds[of];
  if (counted < free) return 0;
  return Math.min(heaviest, Math.ceil(lightest * 2 ** ((counted - free) / doublesAfter)));
}

/** Many more than anybody counts in a day. */
const unbounded = 1_000_000_000;

/** Below which count a guess is judged, or a ticket received, that came with a proof of so many derivations; 0: with none. */
export function judgedBelow(of: Proven, derivations: number): number {
  const { free, doublesAfter, heaviest } = bounds[of];
  const last = of === 'number' ? numberClosesAt : unbounded;
  const worth = derivations * grace;
  if (worth < lightest) return free;
  if (worth >= heaviest) return last;
  return Math.min(last, free + Math.floor(doublesAfter * Math.log2(worth / lightest)) + 1);
}

export type RateLimitVerdict =
  | { readonly outcome: 'judged' }
  /** Only with a proof of so many derivations on average. */
  | { readonly outcome: 'proof-needed'; readonly derivations: number }
  /** Not until the day ends. */
  | { readonly outcome: 'closed' };

/** Whether a guess is judged, by what was counted for it before anything is compared. */
export function rateLimitVerdictOf(counts: Readonly<Record<SharedCount, CounterTaken>>): RateLimitVerdict {
  if (sharedCounts.every((of) => counts[of].taken)) return { outcome: 'judged' };
  if (counts.number.before >= numberClosesAt) return { outcome: 'closed' };
  return {
    outcome: 'proof-needed',
    derivations: Math.max(...sharedCounts.map((of) => proofNeeded(of, counts[of].before))),
  };
}

/** Within so many seconds somebody begins to calculate, and sends what came of it. */
const marginSeconds = 600;

/** How long a challenge is good, in seconds: twice what a slow phone may take at most, and ten minutes more. */
export const challengeLasts = (derivations: number): number =>
  marginSeconds + Math.ceil((2 * 2 * derivations) / derivationsPerSecondOfSlowPhone);

/** Whole seconds from `now` to `until`, at least one: what Retry-After says. */
export const secondsUntil = (until: Instant, now: Instant): number =>
  Math.max(1, secondsOf(until) - secondsOf(now));
