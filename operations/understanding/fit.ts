import { isOfWord, type Features } from '../../domain/institutions/understanding/features.ts';
import type { Weights } from '../../domain/institutions/understanding/model.ts';

/** What somebody says, and which of several it is. */
export interface Example {
  readonly features: Features;
  /** By how much each is meant: 1 for the one, or shares of several. */
  readonly is: readonly number[];
  /** How much it counts among the others. */
  readonly counts: number;
}

/** How scores become the shares that an example has: of one among several, or of each by itself. */
export type ShareLink = (scores: Float64Array) => Float64Array;

export const oneOfSeveral: ShareLink = (scores) => {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
};
export const eachByItself: ShareLink = (scores) => scores.map((score) => 1 / (1 + Math.exp(-score)));

interface Fitting {
  readonly of: readonly string[];
  readonly link: ShareLink;
  /** The higher, the nearer to nothing weights stay that few examples ask for. */
  readonly restraint: number;
  /** Below so many hundredths a weight of a word is left out. */
  readonly leastOfWord: number;
}

/** A weight of fewer hundredths hardly changes a reading, and is left out. */
const leastWeight = 20;

const steps = 400;
const hundredths = 100;

/**
 * Fits a logistic regression to examples: by Nesterov's accelerated gradient, a fixed number of steps from nothing, so that
 * the same examples give the same weights.
 */
export function fit(examples: readonly Example[], { of, link, restraint, leastOfWord }: Fitting): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].toSorted();
  const places = new Map(names.map((name, at) => [name, at]));
  const width = of.length;
  const rows = examples.map(({ features, is, counts }) => ({
    at: [...features.keys()].map((name) => (places.get(name) ?? 0) * width),
    values: [...features.values()],
    is,
    counts,
  }));
  const bias = names.length * width;
  const size = bias + width;
  // The curvature is at most a half of the largest eigenvalue, which is below the trace.
  /** Adds so many times what stands in one from a place on to the other from a place on. */
  const addTimes = (to: Float64Array, at: number, from: Float64Array, of0: number, times: number): void => {
    for (let one = 0; one < width; one += 1)
      to[at + one] = (to[at + one] ?? 0) + times * (from[of0 + one] ?? 0);
  };
  const steepest = largestCurvature(rows, names.length, width) / 2 + restraint;
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    const slope = new Float64Array(size);
    for (const { at, values, is, counts } of rows) {
      const scores = ahead.slice(bias);
      for (let place = 0; place < at.length; place += 1)
        addTimes(scores, 0, ahead, at[place] ?? 0, values[place] ?? 0);
      const off = link(scores).map((share, one) => counts * (share - (is[one] ?? 0)));
      addTimes(slope, bias, off, 0, 1);
      for (let place = 0; place < at.length; place += 1)
        addTimes(slope, at[place] ?? 0, off, 0, values[place] ?? 0);
    }
    const next = new Float64Array(size);
    for (let at = 0; at < size; at += 1) {
      const held = at < bias ? restraint * (ahead[at] ?? 0) : 0;
      next[at] = (ahead[at] ?? 0) - ((slope[at] ?? 0) + held) / steepest;
    }
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((value, at) => value + momentum * (value - (weights[at] ?? 0)));
    weights = next;
  }
  const inHundredths = (from: number): readonly number[] =>
    Array.from({ length: width }, (_, one) => Math.round((weights[from + one] ?? 0) * hundredths) || 0);
  const telling = (name: string, from: number): readonly number[] => {
    const least = isOfWord(name) ? leastOfWord : leastWeight;
    return inHundredths(from).flatMap((weight, at) => (Math.abs(weight) < least ? [] : [at, weight]));
  };
  return {
    of,
    before: inHundredths(bias),
    features: Object.fromEntries(
      names.flatMap((name, at): [string, readonly number[]][] => {
        const flat = telling(name, at * width);
        return flat.length === 0 ? [] : [[name, flat]];
      }),
    ),
  };
}

interface Row {
  readonly at: readonly number[];
  readonly values: readonly number[];
  readonly counts: number;
}

/** The largest eigenvalue of the features' products, by the power method. */
function largestCurvature(rows: readonly Row[], features: number, width: number): number {
  let direction = new Float64Array(features + 1).fill(1);
  let length = 1;
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(features + 1);
    for (const { at, values, counts } of rows) {
      let along = direction[features] ?? 0;
      for (const [place, from] of at.entries())
        along += (values[place] ?? 0) * (direction[from / width] ?? 0);
      next[features] = (next[features] ?? 0) + counts * along;
      for (const [place, from] of at.entries())
        next[from / width] = (next[from / width] ?? 0) + counts * along * (values[place] ?? 0);
    }
    length = Math.hypot(...next);
    direction = next.map((value) => value / length);
  }
  return length * 1.05;
}
