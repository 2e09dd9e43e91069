import type { LexiconHit } from './lexicon.ts';

/** What a text says, as numbers by which weights multiply. */
export type Features = ReadonlyMap<string, number>;

/** A meaning or cue that is said at all counts by itself, beside how strongly it is said. */
const saidAtAll = 0.5;

/** The name of what counts a meaning that is said at all. */
export const saidFeature = (meaning: string): string => `${meaning}+`;

/** The features of what a text says of the lexicon. The more often, the less each further word adds. */
export function featuresOf(hits: readonly Pick<LexiconHit, 'entry'>[]): Features {
  const sums = new Map<string, number>();
  for (const { entry } of hits)
    for (const meaning of entry.means) sums.set(meaning, (sums.get(meaning) ?? 0) + entry.weight);
  const features = new Map<string, number>();
  for (const [meaning, sum] of sums) {
    const isCue = meaning.startsWith('cue:');
    if (isCue) features.set(meaning, saidAtAll);
    else if (sum !== 0) features.set(meaning, Math.sign(sum) * Math.log1p(Math.abs(sum)));
    if (sum > 0 && !isCue) features.set(saidFeature(meaning), saidAtAll);
  }
  return features;
}
