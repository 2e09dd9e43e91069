import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { Spellings } from './folded-words.ts';
import { lexiconOf, type LexiconEntry } from './lexicon.ts';

/** By how much what a text says speaks for each of several: all in hundredths. */
export interface Weights {
  readonly of: readonly string[];
  readonly before: readonly number[];
  /** By the name of a feature: a place in `of` and the weight for it, one pair after another. Others are nothing. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/**
 * Knowledge by which words are understood, made by `npm run understanding:train` of the tables in
 * `registry/understanding/` and of labelled sentences.
 */
export interface UnderstandingModel {
  /** Short hash of the tables that it is made of. */
  readonly version: string;
  /** So many letters of a stem are told apart; absent: all. */
  readonly letters?: number;
  readonly spellings: Spellings;
  readonly lexicon: readonly LexiconEntry[];
  /** By a region, council or ward, the names of what lies in it. */
  readonly localities: Readonly<Record<string, readonly string[]>>;
  readonly categories: Weights;
  readonly kinds: Weights;
  /** Above 0 a signal is asked about. */
  readonly signals: Weights;
}

/** The lexicon of a model, made ready once. */
export const lexiconOfModel = madeOnce(({ lexicon }: UnderstandingModel) => lexiconOf(lexicon));
