import { kinds, type Kind } from '../../foundation/vocabulary/kinds.ts';
import { languages } from '../../foundation/vocabulary/language.ts';
import type { Category } from '../registry/registry.ts';
import { wordsOf } from '../registry/search-words.ts';
import { tellingWordsOf } from '../search/name-index.ts';
import { isTelling } from '../search/stop-words.ts';
import { featuresOf, saidFeature, wordFeature, type Features } from './features.ts';
import { foldedText, foldedWord, type FoldedText } from './folded-words.ts';
import { hitsOf, type LexiconHit } from './lexicon.ts';
import { lexiconOfModel, type UnderstandingModel, type Weights } from './model.ts';
import { probabilitiesOf, proportioned, scoresOf, weightFor } from './weigh.ts';
import { signals, type Signal } from './understanding.ts';

/** What is read of a category. */
export type KnownCategory = Pick<Category, 'id' | 'name' | 'kinds' | 'onlyReceiver'>;

/** What is already known of a matter. */
export interface KnownMatter {
  readonly kind?: Kind | undefined;
  readonly category?: string | undefined;
}

/** One of several, how likely it is, and the words that say so. */
export interface Likely<Of> {
  readonly of: Of;
  readonly probability: number;
  readonly said: readonly string[];
}

/** Kind, category and signals of a text. */
export interface Matter {
  readonly kinds: readonly Likely<Kind>[];
  readonly categories: readonly Likely<string>[];
  readonly signals: readonly Signal[];
}

/** A text with what it says of the lexicon. */
interface ReadText {
  readonly text: FoldedText;
  readonly hits: readonly LexiconHit[];
  readonly letters: number | undefined;
  readonly features: Features;
}

function read(model: UnderstandingModel, written: string): ReadText {
  const text = foldedText(written, model.spellings);
  const hits = hitsOf(lexiconOfModel(model), text);
  return { text, hits, letters: model.letters, features: featuresOf(hits, text.words, model.letters) };
}

/** So many of the words that speak most for a reading are told. */
const mostTold = 3;

/** A word is told as a reason only where what was learnt of it speaks so much for the reading. */
const leastLearnt = 0.5;

/** Digits, and words of two letters, say nothing to who reads why, whatever was learnt of them. */
const isReason = (written: string): boolean =>
  /^\p{L}{3,}/u.test(written) && isTelling(written.toLowerCase());

/** Where words of a text speak most for one of several, by what was learnt of them in sentences. */
const learntFor = ({ text, letters }: ReadText, { of, features }: Weights, one: string): readonly number[] =>
  text.words
    .map((word, place) => ({
      place,
      weight: weightFor(features[wordFeature(word, letters)], of.indexOf(one)),
    }))
    .filter(({ place, weight }) => weight >= leastLearnt && isReason(text.written[place] ?? ''))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ place }) => place);

/**
 * The words of a text that speak most for one of several, in the order of the text: those of the lexicon, and where it
 * has none of them, those that sentences told of.
 */
function saidFor(read: ReadText, meaning: string, weights: Weights, one: string): readonly string[] {
  const { text, hits } = read;
  const speaking = hits
    .filter(({ entry }) => entry.weight > 0 && entry.means.includes(meaning))
    .toSorted((a, b) => b.entry.weight - a.entry.weight || b.places.length - a.places.length);
  const told: { readonly from: number; readonly words: string }[] = [];
  const places = new Set<number>();
  for (const hit of speaking) {
    const own = [...new Set(hit.places)].toSorted((a, b) => a - b);
    if (told.length === mostTold || own.some((place) => places.has(place))) continue;
    for (const place of own) places.add(place);
    told.push({ from: own[0] ?? 0, words: own.map((place) => text.written[place] ?? '').join(' ') });
  }
  if (told.length > 0) return told.toSorted((a, b) => a.from - b.from).map(({ words }) => words);
  const learnt = learntFor(read, weights, one).slice(0, mostTold);
  return [...new Set(learnt.toSorted((a, b) => a - b).map((place) => text.written[place] ?? ''))];
}

/** A word of its name speaks so strongly for a category that no sentence was labelled with. */
const weightOfName = 2;
/** How strongly what is said for such a category counts, as it does on the average of the others. */
const ownWeight = ({ of, features }: Weights, nameOf: (meaning: string) => string): number => {
  const own = of.map((category, at) => weightFor(features[nameOf(`category:${category}`)], at));
  return own.reduce((sum, weight) => sum + weight, 0) / Math.max(1, own.length);
};

/** The score of a category that the model has no weights for: by the words of its name, and by what the lexicon has of it. */
function scoreOfUnknown(
  { categories: weights }: UnderstandingModel,
  { id, name }: Pick<Category, 'id' | 'name'>,
  { text, hits }: ReadText,
): number {
  const meaning = `category:${id}`;
  const words = new Set(text.words);
  const named = new Set(
    languages.flatMap((language) => tellingWordsOf(wordsOf(name[language])).map(foldedWord)),
  );
  const byName = [...named]
    .filter((word) => words.has(word))
    .map(() => ({
      entry: { words: '', means: [meaning], weight: weightOfName },
    }));
  const own = featuresOf([...hits.filter(({ entry }) => entry.means.includes(meaning)), ...byName]);
  const before =
    weights.before.reduce((sum, score) => sum + score, 0) / (100 * Math.max(1, weights.of.length));
  return (
    before +
    (own.get(meaning) ?? 0) * ownWeight(weights, (of) => of) +
    (own.get(saidFeature(meaning)) ?? 0) * ownWeight(weights, saidFeature)
  );
}

/** The probability of each category of the registry by the words alone: together less than 1 where the registry lacks others that the model knows. */
function byWords(
  model: UnderstandingModel,
  categories: readonly KnownCategory[],
  text: ReadText,
): readonly number[] {
  const scores = scoresOf(model.categories, text.features);
  const own = categories.map((category) => {
    const at = model.categories.of.indexOf(category.id);
    return at === -1 ? scoreOfUnknown(model, category, text) : (scores[at] ?? 0);
  });
  const others = scores.filter((_, at) => categories.every(({ id }) => id !== model.categories.of[at]));
  return probabilitiesOf([...own, ...others]).slice(0, categories.length);
}

const likeliestFirst = <Of>(readings: readonly Likely<Of>[]): readonly Likely<Of>[] =>
  readings.toSorted((a, b) => b.probability - a.probability);

/** Kind, category and signals of what somebody wrote. What is known is certain, and the rest follows it. */
export function matterOf(
  model: UnderstandingModel,
  categories: readonly KnownCategory[],
  written: string,
  known: KnownMatter,
): Matter {
  const text = read(model, written);
  const ofKinds = probabilitiesOf(scoresOf(model.kinds, text.features));
  const kindByWords = (kind: Kind): number =>
    known.kind === undefined ? (ofKinds[model.kinds.of.indexOf(kind)] ?? 0) : Number(known.kind === kind);
  const categoryByWords =
    known.category === undefined
      ? byWords(model, categories, text)
      : categories.map(({ id }) => Number(id === known.category));
  // A category has some kinds alone, so that each tells of the other.
  const together = categories.map(({ kinds: had }, at) =>
    kinds.map((kind) => (had.includes(kind) ? (categoryByWords[at] ?? 0) * kindByWords(kind) : 0)),
  );
  const ofRegistry = categoryByWords.reduce((sum, value) => sum + value, 0);
  const ofCategories = proportioned(together.map((row) => row.reduce((sum, value) => sum + value, 0))).map(
    (share) => share * ofRegistry,
  );
  const kindsTogether = proportioned(
    kinds.map((_, at) => together.reduce((sum, row) => sum + (row[at] ?? 0), 0)),
  );
  const scores = scoresOf(model.signals, text.features);
  return {
    kinds: likeliestFirst(
      kinds.map((kind, at) => ({
        of: kind,
        probability: kindsTogether[at] ?? 0,
        said: saidFor(text, `kind:${kind}`, model.kinds, kind),
      })),
    ),
    categories: likeliestFirst(
      categories.map(({ id }, at) => ({
        of: id,
        probability: ofCategories[at] ?? 0,
        said: saidFor(text, `category:${id}`, model.categories, id),
      })),
    ),
    signals: signals.filter((signal) => (scores[model.signals.of.indexOf(signal)] ?? 0) > 0),
  };
}
