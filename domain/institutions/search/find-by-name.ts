import type { Catalogue } from '../registry/catalogue.ts';
import { hierarchyOf, type Hierarchy } from '../registry/hierarchy.ts';
import { institutionKinds, type Institution } from '../registry/institution.ts';
import { wordsOf } from '../registry/search-words.ts';
import {
  nameIndexOf,
  tellingWordsOf,
  type IndexedInstitution,
  type IndexedName,
  type NameIndex,
} from './name-index.ts';
import { isWordOfTables } from '../../foundation/text/word-groups.ts';
import { calledByRules } from './called-by-rules.ts';
import { isDescribing } from './proper-words.ts';
import { abbreviationsJoined, spelledOtherwise } from './spelled-together.ts';
import { isTelling } from './stop-words.ts';
import { waysToFit, type WayToFit } from './vocabulary.ts';

/** What a search finds, the best first. */
export interface FoundByName {
  readonly institutions: readonly Institution[];
  /** What was searched for instead, because nothing has a name as it was typed. */
  readonly didYouMean?: string;
}

/** A typed word, and the words of names that it fits, each in the best way. */
interface TypedWord {
  readonly word: string;
  readonly fits: ReadonlyMap<string, WayToFit>;
}

/** How the words fit the names of an institution: the smaller a number, the better; the first that differs counts. */
interface Fit {
  readonly slips: number;
  /** 0: they are one of its names, short or full. */
  readonly notTheName: number;
  /** Words of which only the beginning was typed. */
  readonly begun: number;
  readonly order: number;
  /** Words of the name that were not typed. */
  readonly untyped: number;
}

/** How the typed words lie in a name, the best first. */
const orders = ['at its beginning', 'in it', 'in another order', 'over several names'] as const;
const orderOf = (order: (typeof orders)[number]): number => orders.indexOf(order);

/** Least share of the typed text that a name must contain where no name contains all of it. */
const leastShare = 0.3;

/** Least score of a result, as a share of the best score. */
const nearTheBest = 0.75;

function typedWord({ vocabulary }: NameIndex, word: string, withSlips: boolean): TypedWord {
  const begun = vocabulary.beginningWith(word).map((of): [string, WayToFit] => [of, 'begun']);
  const isSlip = withSlips && !isWordOfTables(word); // darasa is no DAWASA
  const slips = isSlip ? vocabulary.oneSlipFrom(word).map((of): [string, WayToFit] => [of, 'slip']) : [];
  const whole: [string, WayToFit][] = vocabulary.has(word) ? [[word, 'whole']] : [];
  return { word, fits: new Map([...slips, ...begun, ...whole]) };
}

const havingOne = (index: NameIndex, { fits }: TypedWord): ReadonlySet<IndexedInstitution> =>
  new Set([...fits.keys()].flatMap((word) => [...index.having(word)]));

function havingAll(index: NameIndex, typed: readonly TypedWord[]): readonly IndexedInstitution[] {
  const [first, ...rest] = typed.map((word) => havingOne(index, word)).toSorted((a, b) => a.size - b.size);
  return first === undefined ? [] : [...first].filter((entry) => rest.every((having) => having.has(entry)));
}

const better = (one: WayToFit | undefined, other: WayToFit | undefined): WayToFit | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return waysToFit.indexOf(one) <= waysToFit.indexOf(other) ? one : other;
};

const bestWay = ({ fits }: TypedWord, words: readonly string[]): WayToFit | undefined =>
  words.map((word) => fits.get(word)).reduce(better, undefined);

const isRunAt = (name: readonly string[], place: number, typed: readonly TypedWord[]): boolean =>
  typed.every(({ fits }, next) => fits.has(name[place + next] ?? ''));

function orderIn(name: readonly string[], typed: readonly TypedWord[]): (typeof orders)[number] {
  if (isRunAt(name, 0, typed)) return 'at its beginning';
  return name.some((_, place) => isRunAt(name, place, typed)) ? 'in it' : 'in another order';
}

function fitOf(
  name: readonly string[],
  typed: readonly TypedWord[],
  ways: readonly (WayToFit | undefined)[],
  order: (typeof orders)[number],
): Fit {
  const count = (way: WayToFit) => ways.filter((found) => found === way).length;
  const untyped = Math.max(0, name.length - typed.length);
  const isWhole = untyped === 0 && order === 'at its beginning' && count('begun') === 0;
  return {
    slips: count('slip'),
    notTheName: isWhole ? 0 : 1,
    begun: count('begun'),
    order: orderOf(order),
    untyped,
  };
}

const criteria = ['slips', 'notTheName', 'begun', 'order', 'untyped'] as const satisfies (keyof Fit)[];

const compareFits = (a: Fit, b: Fit, by: readonly (keyof Fit)[] = criteria): number => {
  const differing = by.find((criterion) => a[criterion] !== b[criterion]);
  return differing === undefined ? 0 : a[differing] - b[differing];
};

/** The best fit of the words that it has at all in one of its names; where they lie in several, over all of them. */
function bestFit({ names }: IndexedInstitution, all: readonly TypedWord[], wordsIn: WordsIn): Fit {
  const inAny = names.flatMap(wordsIn);
  const typed = all.filter((word) => bestWay(word, inAny) !== undefined);
  const inOne = names.flatMap((name) => {
    const ways = typed.map((word) => bestWay(word, wordsIn(name)));
    if (ways.includes(undefined)) return [];
    return fitOf(wordsIn(name), typed, ways, orderIn(wordsIn(name), typed));
  });
  const [best] = inOne.toSorted((a, b) => compareFits(a, b));
  if (best !== undefined) return best;
  return fitOf(
    inAny,
    typed,
    typed.map((word) => bestWay(word, inAny)),
    'over several names',
  );
}

type WordsIn = (name: IndexedName) => readonly string[];

const isUnit = ({ kind }: Institution): boolean => kind === 'unit';

/** Which of two that were found comes first. Before the order of the words counts whom tickets reach, and who is higher. */
const comparing =
  (tree: Hierarchy) =>
  ([one, fit]: readonly [Institution, Fit], [other, otherFit]: readonly [Institution, Fit]): number =>
    compareFits(fit, otherFit, ['slips', 'notTheName', 'begun']) ||
    Number(tree.unserved(one) !== undefined) - Number(tree.unserved(other) !== undefined) ||
    Number(isUnit(one)) - Number(isUnit(other)) ||
    Number(other.level) - Number(one.level) ||
    compareFits(fit, otherFit, ['order', 'untyped']) ||
    institutionKinds.indexOf(one.kind) - institutionKinds.indexOf(other.kind) ||
    (`${one.name.sw}#${one.id}` < `${other.name.sw}#${other.id}` ? -1 : 1);

function ranked(
  catalogue: Catalogue,
  entries: readonly IndexedInstitution[],
  typed: readonly TypedWord[],
  wordsIn: WordsIn,
): readonly IndexedInstitution[] {
  const compare = comparing(hierarchyOf(catalogue));
  return entries
    .map((entry) => ({ entry, found: [entry.institution, bestFit(entry, typed, wordsIn)] as const }))
    .toSorted((a, b) => compare(a.found, b.found))
    .map(({ entry }) => entry);
}

/** The word of the best found that a typed word fits in the best way. */
function wordMeant({ fits }: TypedWord, { names }: IndexedInstitution): string | undefined {
  const there = new Set(names.flatMap(({ words }) => words));
  return [...fits]
    .filter(([word]) => there.has(word))
    .toSorted(([, a], [, b]) => waysToFit.indexOf(a) - waysToFit.indexOf(b))[0]?.[0];
}

/** Words that few names have weigh more. One that none has may be anything: it weighs half of the rarest. */
const weightOf = (index: NameIndex, { size }: { readonly size: number }): number =>
  size === 0 ? Math.log(1 + index.size) / 2 : Math.log(1 + index.size / size);

/** Those that have the most of what was typed, where nothing has all of it, with the share that each has. */
function withTheMost(index: NameIndex, typed: readonly TypedWord[]): ReadonlyMap<IndexedInstitution, number> {
  const weighed = typed.map((word) => {
    const having = havingOne(index, word);
    return { having, weight: weightOf(index, having) };
  });
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<IndexedInstitution, number>();
  for (const { having, weight } of weighed)
    for (const entry of having) shares.set(entry, (shares.get(entry) ?? 0) + weight / whole);
  const most = Math.max(0, ...shares.values());
  return new Map([...shares].filter(([, share]) => share >= leastShare && share >= most * nearTheBest));
}

/**
 * What has all the typed words in its names, in either language, each whole or its beginning; where nothing has,
 * what the rules of routing lead to from these words, or what has them written together or apart; then what has them
 * with one slip of the finger in a word, which no word of the language is taken for, and no name by `isName`. The best first: whose
 * name is what was typed, then those whom tickets reach here, then institutions before the units inside them and levels before
 * others, then whose name has the words in their order.
 */
export function findByName(
  catalogue: Catalogue,
  typed: string,
  isName: (word: string) => boolean = () => false,
): FoundByName {
  const words = typedWords(catalogue, typed);
  return (
    asTypedIn(catalogue, words, isName) ??
    asSpelledOtherwise(catalogue, words, isName) ??
    withSlipsIn(catalogue, words, isName) ?? { institutions: [] }
  );
}

/** What has the most of some words where nothing has all, the best first. */
export function findByMostWords(catalogue: Catalogue, typed: string): FoundByName {
  const index = nameIndexOf(catalogue);
  const { telling, wordsIn } = typedWords(catalogue, typed);
  const nearly = telling.map((word) => typedWord(index, word, true));
  const shares = withTheMost(index, nearly);
  const near = ranked(catalogue, [...shares.keys()], nearly, wordsIn);
  const byShare = near.toSorted((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
  return meant(byShare, nearly, []);
}

/** What was typed, word by word. */
interface TypedWords {
  readonly all: readonly string[];
  /** Those that say something of their own; all where none does. */
  readonly telling: readonly string[];
  /** The words of a name with which they are compared. */
  readonly wordsIn: WordsIn;
}

function typedWords(catalogue: Catalogue, typed: string): TypedWords {
  const all = abbreviationsJoined(catalogue, wordsOf(typed));
  const telling = tellingWordsOf(all);
  // Words that join others count only where nothing else was typed.
  const wordsIn: WordsIn = telling.every((word) => !isTelling(word))
    ? ({ words }) => words
    : ({ telling: words }) => words;
  return { all, telling, wordsIn };
}

/** Those that have all the words as they were typed, or to which the rules lead from them. */
function asTypedIn(
  catalogue: Catalogue,
  { all, telling, wordsIn }: TypedWords,
  isName: (word: string) => boolean,
): FoundByName | undefined {
  const index = nameIndexOf(catalogue);
  const asTyped = telling.map((word) => typedWord(index, word, false));
  const found = havingAll(index, asTyped);
  if (found.length > 0)
    return { institutions: ranked(catalogue, found, asTyped, wordsIn).map(({ institution }) => institution) };
  const called = calledByRules(catalogue, all);
  const isSaidAlone = called?.unsaid.every((word) => !isTelling(word) || isDescribing(catalogue, word));
  if (called === undefined || isSaidAlone !== true || all.some(isName)) return undefined;
  const tree = hierarchyOf(catalogue);
  const offices = [...new Set(called.targets.map(({ id }) => id))].flatMap((id) => tree.find(id) ?? []);
  return { institutions: offices.filter(({ closed }) => closed === undefined) };
}

/** Searches as typed where words were written as one, or one as several. */
function asSpelledOtherwise(
  catalogue: Catalogue,
  { all, wordsIn }: TypedWords,
  isName: (word: string) => boolean,
): FoundByName | undefined {
  const otherwise = spelledOtherwise(catalogue, all, isName);
  if (otherwise === undefined) return undefined;
  const found = asTypedIn(catalogue, { all: otherwise, telling: tellingWordsOf(otherwise), wordsIn }, isName);
  return found && { ...found, didYouMean: otherwise.join(' ') };
}

/** Those that have the words with a slip of the finger. */
function withSlipsIn(
  catalogue: Catalogue,
  { all, telling, wordsIn }: TypedWords,
  isName: (word: string) => boolean,
): FoundByName | undefined {
  const index = nameIndexOf(catalogue);
  const nearly = telling.map((word) => typedWord(index, word, !isName(word)));
  const found = havingAll(index, nearly);
  return found.length === 0 ? undefined : meant(ranked(catalogue, found, nearly, wordsIn), nearly, all);
}

/** What was found instead, and by which words: those typed, in which `corrected` are others by now. */
function meant(
  entries: readonly IndexedInstitution[],
  corrected: readonly TypedWord[],
  typed: readonly string[],
): FoundByName {
  const [best] = entries;
  if (best === undefined) return { institutions: [] };
  const words = new Map(corrected.map((word) => [word.word, wordMeant(word, best)]));
  const instead = (typed.length > 0 ? typed : corrected.map(({ word }) => word))
    .map((word) => (words.has(word) ? words.get(word) : word))
    .filter((word) => word !== undefined)
    .join(' ');
  return { institutions: entries.map(({ institution }) => institution), didYouMean: instead };
}
