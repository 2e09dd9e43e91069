import { stemOf } from '../../foundation/text/stem.ts';
import type { FoldedText } from './folded-words.ts';
import type { LexiconHit } from './lexicon.ts';

/** What a text says, as numbers by which weights multiply. */
export type Features = ReadonlyMap<string, number>;

/** A meaning or cue that is said at all counts by itself, beside how strongly it is said. */
const saidAtAll = 0.5;

/** The name of what counts a meaning that is said at all. */
export const saidFeature = (meaning: string): string => `${meaning}+`;

const ofWord = '=';

/** The name of what counts a word of a text, in whichever form it is said. `letters`: so many of its stem count. */
export const wordFeature = (word: string, letters?: number): string =>
  `${ofWord}${stemOf(word).slice(0, letters)}`;

/** Whether a feature counts a word, and no meaning of the lexicon. */
export const isOfWord = (feature: string): boolean => feature.startsWith(ofWord);

/**
 * The features of a text: what it says of the lexicon, where each further word adds the less the more there are, and
 * the stems of all its words.
 */
export function featuresOf(
  hits: readonly Pick<LexiconHit, 'entry'>[],
  words: FoldedText['words'] = [],
  letters?: number,
): Features {
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
  for (const word of words) features.set(wordFeature(word, letters), 1);
  return features;
}
