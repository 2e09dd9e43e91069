import type { UnderstandingTables } from '../../adapters/registry-files/understanding-tables.ts';
import type { SourceFile } from '../../adapters/registry-files/source-file.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import { isOfWord, saidFeature } from '../../domain/institutions/understanding/features.ts';
import { cueMark, type LexiconEntry } from '../../domain/institutions/understanding/lexicon.ts';
import type { UnderstandingModel, Weights } from '../../domain/institutions/understanding/model.ts';
import {
  mostSteps,
  packModel,
  type PackedModel,
} from '../../domain/institutions/understanding/packed-model.ts';
import { signals, type Signal } from '../../domain/institutions/understanding/understanding.ts';
import { weightFor } from '../../domain/institutions/understanding/weigh.ts';
import { eachByItself, fitFew, oneOfSeveral } from './fit.ts';
import {
  asking,
  categoriesOf,
  examplesOfCategories,
  examplesOfKinds,
  modelVersionOf,
  readSentences,
} from './make-model.ts';

/** So many letters of a stem tell as much as all, and weigh less. */
const letters = 5;

/** How weights are made few, and how coarse: as many as a page has room for. */
const few = {
  categories: { sparsity: 4, step: 50, against: false },
  kinds: { sparsity: 7, step: 40, against: true },
  signals: { sparsity: 5, step: 40, against: true },
} as const;

/** The largest share of ordinary sentences that may be asked in vain of each signal: more than by the service, for words tell less. */
const mostInVain: Readonly<Record<Signal, number>> = {
  danger: 0.035,
  'sexual-violence': 0.03,
  corruption: 0.04,
  person: 0.05,
};

/** Rows of the lexicon that speak for categories without sentences, and the cues on which they build. */
function lexiconOfOthers(
  lexicon: readonly LexiconEntry[],
  known: readonly string[],
): readonly LexiconEntry[] {
  const isOfOther = (meaning: string): boolean =>
    meaning.startsWith('category:') && !known.includes(meaning.slice('category:'.length));
  const kept = new Set(lexicon.filter(({ means }) => means.some(isOfOther)));
  // A row stands behind the cues that it builds on.
  for (const entry of lexicon.toReversed()) {
    const builtOn = [...kept].map(({ words }) => words).join(' ');
    const isBuiltOn = (meaning: string): boolean =>
      meaning.startsWith('cue:') && builtOn.includes(cueMark + meaning.slice('cue:'.length));
    if (entry.means.some(isBuiltOn)) kept.add(entry);
  }
  return lexicon.filter((entry) => kept.has(entry));
}

/** What a meaning of the lexicon counts for its category on the average. */
function averageOf({ of, features }: Weights, nameOf: (meaning: string) => string): number {
  const own = of.map((category, at) => weightFor(features[nameOf(`category:${category}`)], at));
  return Math.round((100 * own.reduce((sum, weight) => sum + weight, 0)) / Math.max(1, own.length));
}

/**
 * Makes the model by which pages understand words, of the same sentences: by their words alone, without lexicon, spellings and
 * localities. `whole`: the model of the service, by which categories without sentences are weighed.
 */
export function makePageModel(
  tables: UnderstandingTables,
  files: readonly SourceFile[],
  placeNames: readonly string[],
  whole: UnderstandingModel,
): PackedModel {
  const read = readSentences({ ...tables, lexicon: [], spellings: {} }, placeNames, letters);
  const ids = categoriesOf(read);
  const learnt = [
    fitFew(examplesOfCategories(read, ids), {
      ...{ of: ids, link: oneOfSeveral, mostSteps },
      ...few.categories,
    }),
    fitFew(examplesOfKinds(read), { of: kinds, link: oneOfSeveral, mostSteps, ...few.kinds }),
    asking(
      read,
      (examples) => fitFew(examples, { of: signals, link: eachByItself, mostSteps, ...few.signals }),
      mostInVain,
    ),
  ];
  const words = [...new Set(learnt.flatMap(({ features }) => Object.keys(features)))].filter(isOfWord);
  const stepOf = [few.categories.step, few.kinds.step, few.signals.step];
  return packModel(
    {
      version: modelVersionOf(files, 'page'),
      letters,
      lexicon: lexiconOfOthers(tables.lexicon, ids),
      average: [averageOf(whole.categories, (of) => of), averageOf(whole.categories, saidFeature)],
      weights: learnt.map(({ of, before }, sort) => ({ of, before, step: stepOf[sort] ?? 1 })),
    },
    words.map((feature) => ({
      word: feature.slice(1),
      steps: learnt.map(({ features }, sort) =>
        (features[feature] ?? []).map((value, at) => (at % 2 === 0 ? value : value / (stepOf[sort] ?? 1))),
      ),
    })),
  );
}
