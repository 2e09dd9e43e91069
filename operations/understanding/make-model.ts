import { createHash } from 'node:crypto';
import type {
  LabelledMatter,
  UnderstandingTables,
} from '../../adapters/registry-files/understanding-tables.ts';
import type { SourceFile } from '../../adapters/registry-files/source-file.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import { featuresOf, wordFeature, type Features } from '../../domain/institutions/understanding/features.ts';
import { foldedText } from '../../domain/institutions/understanding/folded-words.ts';
import { hitsOf, lexiconOf } from '../../domain/institutions/understanding/lexicon.ts';
import type { UnderstandingModel, Weights } from '../../domain/institutions/understanding/model.ts';
import { signals, type Signal } from '../../domain/institutions/understanding/understanding.ts';
import { scoresOf } from '../../domain/institutions/understanding/weigh.ts';
import { eachByItself, fit, oneOfSeveral, type Example } from './fit.ts';

/** Where a model is read by: by the service, or by a page. */
export type ModelReader = 'service' | 'page';

/** The version of a model made of these files: whoever changes one of them makes the models again. */
export function modelVersionOf(files: readonly SourceFile[], reader: ModelReader = 'service'): string {
  const hash = createHash('sha256');
  if (reader === 'page') hash.update(reader);
  for (const { name, text } of files) hash.update(`${name}\n${text}\n`);
  return hash.digest('hex').slice(0, 8);
}

/** A sentence with what it says of the lexicon, as weights are learnt from it. */
export interface ReadSentence {
  readonly sentence: LabelledMatter;
  readonly features: Features;
  /** How much it counts among the others. */
  readonly counts: number;
}

/** A sentence that is labelled in all counts as so many whose matter alone is. */
const countsOfSentence = 3;

/**
 * What each sentence says, without what one sentence alone says and without names of places: neither tells anything of
 * what others are about.
 */
export function readSentences(
  {
    lexicon,
    spellings,
    sentences,
    matters,
  }: Pick<UnderstandingTables, 'lexicon' | 'spellings' | 'sentences' | 'matters'>,
  placeNames: readonly string[],
  letters?: number,
): readonly ReadSentence[] {
  const ready = lexiconOf(lexicon);
  const readAs =
    (counts: number) =>
    (sentence: LabelledMatter): ReadSentence => {
      const text = foldedText(sentence.text, spellings);
      return { sentence, features: featuresOf(hitsOf(ready, text), text.words, letters), counts };
    };
  const read = [...sentences.map(readAs(countsOfSentence)), ...matters.map(readAs(1))];
  const ofPlaces = new Set(
    placeNames.flatMap((name) => foldedText(name, {}).words).map((word) => wordFeature(word, letters)),
  );
  const counts = new Map<string, number>();
  for (const feature of read.flatMap(({ features }) => [...features.keys()]))
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return read.map(({ sentence, features, counts: own }) => ({
    sentence,
    counts: own,
    features: new Map(
      [...features].filter(([feature]) => (counts.get(feature) ?? 0) > 1 && !ofPlaces.has(feature)),
    ),
  }));
}

const shareOf = (all: readonly string[], meant: readonly string[]): readonly number[] =>
  all.map((one) => Number(meant.includes(one)));

/** How much weights are held back: by which new sentences of the tables are told best. */
const restraints = { categories: 1, kinds: 1, signals: 3 } as const;
/** Below so many hundredths weights of words are left out: the model is half as large, and as often right. */
const leastOfWords = { categories: 50, kinds: 50, signals: 20 } as const;

/** The largest share of ordinary sentences that may be asked in vain of each signal. */
const mostInVain: Readonly<Record<Signal, number>> = {
  danger: 0.035,
  'sexual-violence': 0.03,
  corruption: 0.025,
  person: 0.05,
};
const parts = 5;

/** Learns weights of something that sentences tell. */
type Learning = (examples: readonly Example[]) => Weights;

const learningSignals: Learning = (examples) =>
  fit(examples, {
    ...{ of: signals, link: eachByItself },
    ...{ restraint: restraints.signals, leastOfWord: leastOfWords.signals },
  });

const examplesOf = (
  sentences: readonly ReadSentence[],
  is: (sentence: LabelledMatter) => readonly number[],
): readonly Example[] =>
  sentences.map(({ sentence, features, counts }) => ({ features, is: is(sentence), counts }));

/**
 * Weights of signals, moved so that above 0 each is asked in vain as seldom as is allowed: of sentences that the weights
 * were not learnt from, a part of them after the other.
 */
export function asking(
  sentences: readonly ReadSentence[],
  learning: Learning = learningSignals,
  most: Readonly<Record<Signal, number>> = mostInVain,
): Weights {
  const signalWeights = (some: readonly ReadSentence[]): Weights =>
    learning(examplesOf(some, ({ signals: own }) => shareOf(signals, own)));
  const inVain = Array.from({ length: parts }, (_, part) => {
    const weights = signalWeights(sentences.filter((_one, at) => at % parts !== part));
    return sentences
      .filter(({ sentence }, at) => at % parts === part && sentence.signals.length === 0)
      .map(({ features }) => scoresOf(weights, features));
  }).flat();
  const weights = signalWeights(sentences);
  const from = signals.map((signal, at) => {
    const scores = inVain.map((one) => one[at] ?? 0).toSorted((a, b) => b - a);
    return Math.round(100 * (scores[Math.floor(most[signal] * scores.length)] ?? 0));
  });
  return { ...weights, before: weights.before.map((score, at) => score - (from[at] ?? 0)) };
}

/** What the weights say of categories, kinds and signals. */
export interface LearntWeights {
  readonly categories: Weights;
  readonly kinds: Weights;
  readonly signals: Weights;
}

/** The categories of which there are sentences. */
export const categoriesOf = (sentences: readonly ReadSentence[]): readonly string[] =>
  [...new Set(sentences.map(({ sentence }) => sentence.categories[0] ?? ''))].toSorted();

/** Sentences as examples of their category. */
export const examplesOfCategories = (
  sentences: readonly ReadSentence[],
  ids: readonly string[],
): readonly Example[] => examplesOf(sentences, ({ categories }) => shareOf(ids, categories.slice(0, 1)));

/** Sentences as examples of their kind. */
export const examplesOfKinds = (sentences: readonly ReadSentence[]): readonly Example[] =>
  examplesOf(sentences, ({ kind }) => shareOf(kinds, [kind]));

/** Learns weights from sentences. */
export function learn(sentences: readonly ReadSentence[]): LearntWeights {
  const ids = categoriesOf(sentences);
  return {
    categories: fit(examplesOfCategories(sentences, ids), {
      of: ids,
      link: oneOfSeveral,
      restraint: restraints.categories,
      leastOfWord: leastOfWords.categories,
    }),
    kinds: fit(examplesOfKinds(sentences), {
      of: kinds,
      link: oneOfSeveral,
      restraint: restraints.kinds,
      leastOfWord: leastOfWords.kinds,
    }),
    signals: asking(sentences),
  };
}

/** Makes the model of the tables. `placeNames`: names of places, which tell of no matter. */
export function makeModel(
  tables: UnderstandingTables,
  files: readonly SourceFile[],
  placeNames: readonly string[],
): UnderstandingModel {
  const { lexicon, spellings, localities } = tables;
  return {
    version: modelVersionOf(files),
    spellings,
    lexicon,
    localities,
    ...learn(readSentences(tables, placeNames)),
  };
}
