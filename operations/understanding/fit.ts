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
}

interface FittingAll extends Fitting {
  /** The higher, the nearer to nothing weights stay that few examples ask for. */
  readonly restraint: number;
  /** Below so many hundredths a weight of a word is left out. */
  readonly leastOfWord: number;
}

/** A weight of fewer hundredths hardly changes a reading, and is left out. */
const leastWeight = 20;

const hundredths = 100;

/** Examples as numbers, and how steep the sum of their errors can be. */
interface Problem {
  readonly names: readonly string[];
  readonly width: number;
  readonly rows: readonly Row[];
  readonly link: ShareLink;
  readonly steepest: number;
}

function problemOf(examples: readonly Example[], { of, link }: Fitting): Problem {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].toSorted();
  const places = new Map(names.map((name, at) => [name, at]));
  const width = of.length;
  const rows = examples.map(({ features, is, counts }) => ({
    at: [...features.keys()].map((name) => (places.get(name) ?? 0) * width),
    values: [...features.values()],
    is,
    counts,
  }));
  // The curvature is at most a half of the largest eigenvalue, which is below the trace.
  return { names, width, rows, link, steepest: largestCurvature(rows, names.length, width) / 2 };
}

interface Descent {
  readonly steps: number;
  readonly restraint: number;
  /** By so much less than its slope asks for a weight is moved: what few examples ask for stays nothing. */
  readonly sparsity?: number;
  /** Which weights may be other than nothing. */
  readonly allowed?: (at: number) => boolean;
}

/** Adds so many times what stands in one from a place on to the other from a place on. */
function addTimes(
  width: number,
  to: Float64Array,
  at: number,
  from: Float64Array,
  of: number,
  times: number,
): void {
  for (let one = 0; one < width; one += 1) to[at + one] = (to[at + one] ?? 0) + times * (from[of + one] ?? 0);
}

/**
 * The weights of a logistic regression, those before any feature last: by Nesterov's accelerated gradient, a fixed number of
 * steps from nothing, so that the same examples give the same weights.
 */
function descend(
  { names, width, rows, link, steepest }: Problem,
  { steps, restraint, sparsity = 0, allowed = () => true }: Descent,
): Float64Array {
  const bias = names.length * width;
  const size = bias + width;
  const length = 1 / (steepest + restraint);
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    const slope = new Float64Array(size);
    for (const { at, values, is, counts } of rows) {
      const scores = ahead.slice(bias);
      for (let place = 0; place < at.length; place += 1)
        addTimes(width, scores, 0, ahead, at[place] ?? 0, values[place] ?? 0);
      const off = link(scores).map((share, one) => counts * (share - (is[one] ?? 0)));
      addTimes(width, slope, bias, off, 0, 1);
      for (let place = 0; place < at.length; place += 1)
        addTimes(width, slope, at[place] ?? 0, off, 0, values[place] ?? 0);
    }
    const next = new Float64Array(size);
    for (let at = 0; at < size; at += 1) {
      if (at >= bias) next[at] = (ahead[at] ?? 0) - (slope[at] ?? 0) * length;
      else if (allowed(at)) {
        const moved = (ahead[at] ?? 0) - ((slope[at] ?? 0) + restraint * (ahead[at] ?? 0)) * length;
        next[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - sparsity * length);
      }
    }
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((value, at) => value + momentum * (value - (weights[at] ?? 0)));
    weights = next;
  }
  return weights;
}

const inHundredths = (weight: number | undefined): number => Math.round((weight ?? 0) * hundredths) || 0;

/** Fits a logistic regression to examples. */
export function fit(examples: readonly Example[], { of, link, restraint, leastOfWord }: FittingAll): Weights {
  const problem = problemOf(examples, { of, link });
  const { names, width } = problem;
  const weights = descend(problem, { steps: 400, restraint });
  const written = (from: number): readonly number[] =>
    Array.from({ length: width }, (_, one) => inHundredths(weights[from + one]));
  const telling = (name: string, from: number): readonly number[] => {
    const least = isOfWord(name) ? leastOfWord : leastWeight;
    return written(from).flatMap((weight, at) => (Math.abs(weight) < least ? [] : [at, weight]));
  };
  return {
    of,
    before: written(names.length * width),
    features: Object.fromEntries(
      names.flatMap((name, at): [string, readonly number[]][] => {
        const flat = telling(name, at * width);
        return flat.length === 0 ? [] : [[name, flat]];
      }),
    ),
  };
}

interface FittingFew extends Fitting {
  /** The higher, the fewer weights are left. */
  readonly sparsity: number;
  /** Weights are multiples of so many hundredths. */
  readonly step: number;
  readonly mostSteps: number;
  /** Whether words may speak against something too. */
  readonly against: boolean;
}

/** Less than this a weight was hardly asked for. */
const hardly = 0.05;

/** How weights that few examples ask for stay small, while it is sought which are needed, and once it is known. */
const [restraintOfSeeking, restraintOfFew] = [0.3, 1];

/**
 * Fits a logistic regression of few weights, in steps: first it seeks which are needed, then it fits these as if there were no
 * others.
 */
export function fitFew(
  examples: readonly Example[],
  { of, link, sparsity, step, mostSteps, against }: FittingFew,
): Weights {
  const problem = problemOf(examples, { of, link });
  const { names, width } = problem;
  const sought = descend(problem, { steps: 150, restraint: restraintOfSeeking, sparsity });
  const isFor = (weight: number): boolean => (against ? Math.abs(weight) : weight) > hardly;
  const weights = descend(problem, {
    steps: 120,
    restraint: restraintOfFew,
    allowed: (at) => isFor(sought[at] ?? 0),
  });
  const stepsOf = (at: number): number => {
    const weight = against ? (weights[at] ?? 0) : Math.max(0, weights[at] ?? 0);
    if (weight === 0) return 0;
    const steps = Math.max(1, Math.round((Math.abs(weight) * hundredths) / step));
    return Math.sign(weight) * Math.min(mostSteps, steps);
  };
  return {
    of,
    before: Array.from({ length: width }, (_, one) => inHundredths(weights[names.length * width + one])),
    features: Object.fromEntries(
      names.flatMap((name, place): [string, readonly number[]][] => {
        const flat = Array.from({ length: width }, (_, one) => stepsOf(place * width + one) * step).flatMap(
          (weight, at) => (weight === 0 ? [] : [at, weight]),
        );
        return flat.length === 0 ? [] : [[name, flat]];
      }),
    ),
  };
}

interface Row extends Pick<Example, 'is'> {
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
