import type { Features } from './features.ts';
import type { Weights } from './model.ts';

/** Weights are written in hundredths. */
const unit = 100;

/** Places with their weights. */
function* pairsOf(flat: readonly number[]): Generator<readonly [at: number, weight: number]> {
  for (let from = 0; from < flat.length; from += 2) yield [flat[from] ?? 0, (flat[from + 1] ?? 0) / unit];
}

/** How much a feature speaks for what stands at a place. */
export const weightFor = (flat: readonly number[] | undefined, place: number): number =>
  [...pairsOf(flat ?? [])].find(([at]) => at === place)?.[1] ?? 0;

/** How much what a text says speaks for each, in the order of `weights.of`. */
export function scoresOf({ before, features: known }: Weights, features: Features): readonly number[] {
  const scores = before.map((score) => score / unit);
  for (const [feature, value] of features)
    if (Object.hasOwn(known, feature))
      for (const [at, weight] of pairsOf(known[feature] ?? []))
        scores[at] = (scores[at] ?? 0) + value * weight;
  return scores;
}

/** Values in proportion, so that they are 1 together. */
export function proportioned(values: readonly number[]): readonly number[] {
  const sum = values.reduce((all, value) => all + value, 0);
  return values.map((value) => (sum === 0 ? 0 : value / sum));
}

/** Scores as probabilities, which are 1 together. */
export function probabilitiesOf(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  return proportioned(scores.map((score) => Math.exp(score - highest)));
}
