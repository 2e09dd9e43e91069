import { groupedByKey } from '../../foundation/vocabulary/grouped-by-key.ts';
import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { Catalogue } from '../registry/catalogue.ts';
import type { Institution, InstitutionKind } from '../registry/institution.ts';
import { wordsOf } from '../registry/search-words.ts';
import { languages, type Language } from '../../foundation/vocabulary/language.ts';
import { isWordOfTables } from '../../foundation/text/word-groups.ts';
import { nameIndexOf, tellingWordsOf, type NameIndex } from './name-index.ts';
import { properWordsOf } from './proper-words.ts';
import { isTelling } from './stop-words.ts';

/** A way in which people call an institution: these words, one after another. */
interface Call {
  readonly institution: Institution;
  readonly words: readonly string[];
}

/** The name that an institution shares in all languages, and the words of which one stands near it when it is meant. */
interface Beside {
  readonly institution: Institution;
  readonly companions: ReadonlySet<string>;
  /** How many words may stand between. */
  readonly between: number;
}

interface Calls {
  /** By their first word. */
  readonly runs: ReadonlyMap<string, readonly Call[]>;
  /** By the name. */
  readonly beside: ReadonlyMap<string, readonly Beside[]>;
}

/** Institutions that have the name of a place: who says "in Temeke" does not mean its council. */
const placeKinds: readonly InstitutionKind[] = ['region', 'council', 'ward', 'commissioner'];

/**
 * So many words may stand between a name and what says of what it is (the hospital there in Temeke), and none
 * between it and the acronym of an authority: that is named often enough beside something else.
 */
const mostBetween = 2;

/** Shorter words of a text are not corrected: too many words of a language are one letter from a name. */
const shortestCorrected = 6;

const acronym = /^[A-Z][A-Z-]{2,}$/u;
const inParentheses = /\(([^)]*)\)/gu;
const withoutParentheses = (name: string): string => name.replaceAll(inParentheses, ' ');
/** Left out when people call an office by who sits in it. */
const officeWords: ReadonlySet<string> = new Set(['ofisi', 'office']);

const textsOf = ({ name, shortName, formerNames = [] }: Institution): readonly string[] => [
  ...languages.flatMap((language) => [name[language], shortName[language]]),
  ...formerNames,
];

const tellingOf = (text: string): readonly string[] => tellingWordsOf(wordsOf(text));

/** A name that is an acronym by itself or in parentheses: of TANESCO, and not of its offices. */
const ownAcronymsOf = (institution: Institution): readonly string[] =>
  textsOf(institution)
    .flatMap((text) => [text, ...[...text.matchAll(inParentheses)].map(([, inner = '']) => inner)])
    .filter((name) => acronym.test(name))
    .flatMap(wordsOf);

/** Every acronym in its names. */
const acronymsIn = (institution: Institution): readonly string[] =>
  textsOf(institution)
    .flatMap((text) => text.split(/[\s()]+/u))
    .filter((word) => acronym.test(word))
    .flatMap(wordsOf);

/** The word that says what is named: the first in Swahili, the last in English. */
const headWordOf: Readonly<Record<Language, (words: readonly string[]) => string | undefined>> = {
  sw: (words) => words[0],
  en: (words) => words.at(-1),
};

function* runsOf(
  institution: Institution,
  proper: readonly string[],
  isPlace: (word: string) => boolean,
): Generator<readonly string[]> {
  const isPlaceKind = placeKinds.includes(institution.kind);
  if (!isPlaceKind) for (const word of ownAcronymsOf(institution)) yield [word];
  for (const language of languages) {
    const full = tellingOf(withoutParentheses(institution.name[language]));
    const short = tellingOf(institution.shortName[language]);
    if (full.length > 1) yield full;
    const office = full.filter((word) => !officeWords.has(word));
    if (office.length > 2 && office.length < full.length && institution.kind !== 'ward') yield office;
    if (isPlaceKind) continue;
    const isOfTheName = headWordOf[language](short) === headWordOf[language](full);
    if (short.length > 1 && (isOfTheName || short.some((word) => proper.includes(word)))) yield short;
    const [only = ''] = short;
    if (short.length === 1 && proper.includes(only) && !isPlace(only)) yield short;
  }
}

/** What stands near the name when the institution is meant: of an office of an authority the authority's own name. */
function companionsOf(
  institution: Institution,
  proper: readonly string[],
): Pick<Beside, 'companions' | 'between'> {
  const { name } = institution;
  if (placeKinds.includes(institution.kind)) {
    const heads = languages.map((language) => headWordOf[language](tellingOf(name[language])));
    const companions = heads.filter((word) => word !== undefined).filter((word) => !proper.includes(word));
    return { companions: new Set(companions), between: mostBetween };
  }
  const acronyms = acronymsIn(institution);
  if (acronyms.length > 0) return { companions: new Set(acronyms), between: 0 };
  const describing = textsOf(institution)
    .flatMap(tellingOf)
    .filter((word) => !proper.includes(word));
  return { companions: new Set(describing), between: mostBetween };
}

const callsOf = madeOnce((catalogue: Catalogue): Calls => {
  const open = catalogue.institutions
    .filter(({ closed }) => closed === undefined)
    .map((institution) => ({ institution, proper: properWordsOf(institution) }));
  const places = new Set(
    open.flatMap(({ institution, proper }) => (placeKinds.includes(institution.kind) ? proper : [])),
  );
  const index = nameIndexOf(catalogue);
  /** A name that nothing outside this facility has. */
  const isOnlyOf = ({ id }: Institution, word: string): boolean =>
    [...index.having(word)].every(
      ({ institution }) => institution.id === id || institution.ancestors.includes(id),
    );
  const ofFacilities = open.flatMap(({ institution, proper }): [string, Call][] => {
    if (institution.kind !== 'facility') return [];
    const acronyms = acronymsIn(institution);
    const words = proper.filter((word) => !acronyms.includes(word));
    const [first = ''] = words;
    if (words.every((word) => places.has(word))) return [];
    return words.length > 1 || isOnlyOf(institution, first) ? [[first, { institution, words }]] : [];
  });
  const runs = open.flatMap(({ institution, proper }) =>
    [...runsOf(institution, proper, (word) => places.has(word))].map((words): [string, Call] => [
      words[0] ?? '',
      { institution, words },
    ]),
  );
  const beside = open.flatMap(({ institution, proper }) => {
    const near = companionsOf(institution, proper);
    return proper
      .filter((word) => !near.companions.has(word))
      .map((word): [string, Beside] => [word, { institution, ...near }]);
  });
  return { runs: groupedByKey([...runs, ...ofFacilities]), beside: groupedByKey(beside) };
});

/** An institution, and where in the text the words are that name it. */
interface Mention {
  readonly institution: Institution;
  readonly places: readonly number[];
}

function* mentionsIn(text: readonly string[], { runs, beside }: Calls): Generator<Mention> {
  for (const [place, word] of text.entries()) {
    for (const { institution, words } of runs.get(word) ?? [])
      if (words.every((next, offset) => text[place + offset] === next))
        yield { institution, places: words.map((_, offset) => place + offset) };
    for (const { institution, companions, between } of beside.get(word) ?? []) {
      const near = Array.from({ length: 2 * between + 3 }, (_, step) => place - between - 1 + step);
      const companion = near.find((other) => other !== place && companions.has(text[other] ?? ''));
      if (companion !== undefined)
        yield { institution, places: [place, companion].toSorted((a, b) => a - b) };
    }
  }
}

/** A word that is no word of any name, and one slip from a single one that is. */
function corrected(word: string, { vocabulary }: NameIndex): string {
  if (word.length < shortestCorrected || vocabulary.has(word) || isWordOfTables(word)) return word;
  const [only, ...others] = vocabulary.oneSlipFrom(word);
  return only === undefined || others.length > 0 ? word : only;
}

/** Whether the words of one are part of those by which another is named: of "TRA Kariakoo", TRA is not meant. */
const isPartOf = (one: Mention, other: Mention): boolean =>
  one.places.length < other.places.length && one.places.every((place) => other.places.includes(place));

/**
 * The institutions that a text names, in either language: by a name, by an acronym, or by what it is and where
 * (the hospital of Temeke). Those named by more words first, then in the order of the text. That a place is
 * named does not name who governs it.
 */
export function namedInText(catalogue: Catalogue, text: string): readonly Institution[] {
  const index = nameIndexOf(catalogue);
  const words = wordsOf(text)
    .filter(isTelling)
    .map((word) => corrected(word, index));
  const mentions = [...mentionsIn(words, callsOf(catalogue))];
  const meant = mentions.filter((mention) => !mentions.some((other) => isPartOf(mention, other)));
  const inOrder = meant.toSorted(
    (a, b) => b.places.length - a.places.length || (a.places[0] ?? 0) - (b.places[0] ?? 0),
  );
  return [...new Set(inOrder.map(({ institution }) => institution))];
}
