/** A count below this is withheld, zero like any other. Source: docs/design/public-figures.md, The protection. */
const leastShown = 5;

/** Above this a count is rounded to a multiple of `step`, up to this it is exact. */
export const lastExact = 10;
const step = 5;

/** Variance that rounding adds to a count above `lastExact`: of a whole number within half a step, each equally likely. */
export const roundingVariance = (step ** 2 - 1) / 12;

/** The most that a withheld count can be. */
export const mostWithheld = leastShown - 1;

/**
 * Counts of a remainder that somebody may know exactly without learning anything of the others in it: that of the
 * institution which looks for it, beside the one that it looks for.
 */
const knownOrSought = 2;

/** What those two can make together. */
const besides = knownOrSought * mostWithheld;

export const isShown = (count: number): boolean => count >= leastShown;

/** As it is published. */
export const roundedCount = (count: number): number =>
  count <= lastExact ? count : Math.round(count / step) * step;

/** What a count that is published as `shown` is at least. */
export const leastOf = (shown: number): number => (shown <= lastExact ? shown : shown - Math.floor(step / 2));

/** Counts that are withheld one by one, and may be told as one sum. */
export interface Remainder {
  readonly sum: number;
  /** The most that the sum can be as far as anybody can tell. */
  readonly most: number;
}

/** A count that is withheld. */
export const withheld = (count: number): Remainder => ({ sum: count, most: mostWithheld });

export const remainderOf = (parts: readonly Remainder[]): Remainder => ({
  sum: parts.reduce((sum, part) => sum + part.sum, 0),
  most: parts.reduce((sum, part) => sum + part.most, 0),
});

/**
 * Whether the sum can be told: any two of its counts can still be anything from 0 to 4, whatever the other one is. So
 * it is more than two make together, and the rest can make all of it.
 */
export const canBeTold = ({ sum, most }: Remainder): boolean => sum > besides && sum <= most - besides;

/**
 * A remainder that was not told, as part of the one above: as far as anybody can tell it was too small to be told, so no more of
 * it counts there than such a one can have.
 */
export const passedOn = ({ sum, most }: Remainder): Remainder => ({
  sum: Math.min(besides, sum),
  most: Math.min(besides, most),
});
