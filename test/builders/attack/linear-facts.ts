/** Something that the attacker looks for, or has to reckon with: a number from zero on. */
export type Unknown = string;

/** Something that the attacker knows: a sum of unknowns lies between two numbers. */
export interface Fact {
  readonly sum: readonly (readonly [unknown: Unknown, times: number])[];
  readonly from?: number;
  readonly upTo?: number;
}

/** The sum of these lies between two numbers, both included. */
export const sumWithin = (unknowns: readonly Unknown[], [from, upTo]: readonly [number, number]): Fact => ({
  sum: unknowns.map((unknown) => [unknown, 1] as const),
  from,
  upTo,
});

/** The first have the same sum as the second. */
export const sameSum = (ones: readonly Unknown[], others: readonly Unknown[]): Fact => ({
  sum: [...ones.map((unknown) => [unknown, 1] as const), ...others.map((unknown) => [unknown, -1] as const)],
  from: 0,
  upTo: 0,
});

/** The sum of the first is not above that of the second. */
export const notAbove = (ones: readonly Unknown[], others: readonly Unknown[]): Fact => ({
  sum: sameSum(ones, others).sum,
  upTo: 0,
});
