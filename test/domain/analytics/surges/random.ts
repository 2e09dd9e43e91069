export type Random = () => number;

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Normally distributed, by mean 0 and deviation 1 (Box and Muller). */
export const normalBy = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Gamma distributed with mean 1 and the deviation 1/√shape, for a whole `shape`: a mean of exponential ones. */
export function gammaBy(random: Random, shape: number): number {
  let sum = 0;
  for (let part = 0; part < shape; part++) sum -= Math.log(1 - random());
  return sum / shape;
}

/**
 * 1 or more, as a log-series is distributed. Where groups of this size come independently, the sum of all is negative
 * binomial, with 1/(1 - p) times the mean as its variance.
 */
export function logarithmicBy(random: Random, p: number): number {
  let [size, share, left] = [1, -p / Math.log(1 - p), random()];
  while (left > share) {
    left -= share;
    share *= (p * size) / (size + 1);
    size += 1;
  }
  return size;
}

/** Draws the place of a weight, as often as it weighs, in no more time for many than for few (Walker's aliases). */
export function drawBy(weights: readonly number[]): (random: Random) => number {
  const { length } = weights;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / length;
  const left = weights.map((weight) => weight / mean);
  const alias = weights.map((_, place) => place);
  const small = left.flatMap((share, place) => (share < 1 ? [place] : []));
  const large = left.flatMap((share, place) => (share < 1 ? [] : [place]));
  while (small.length > 0 && large.length > 0) {
    const [less, more] = [small.pop() ?? 0, large.at(-1) ?? 0];
    alias[less] = more;
    left[more] = (left[more] ?? 0) - (1 - (left[less] ?? 0));
    if ((left[more] ?? 0) < 1) small.push(large.pop() ?? 0);
  }
  return (random) => {
    const place = Math.floor(random() * length);
    return random() < (left[place] ?? 1) ? place : (alias[place] ?? place);
  };
}
