import { institutionKinds, type InstitutionKind } from '../registry/institution.ts';
import { wordsOf } from '../registry/search-words.ts';
import { lettersOff } from '../../foundation/text/letters-off.ts';
import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { NameRules, WordsByLanguage } from './name-rules.ts';

/** Half of a character that takes two units of UTF-16: hardly any word has one. */
const surrogate = /[\uD800-\uDFFF]/;

export const letters = (word: string): number =>
  surrogate.test(word) ? Array.from(word).length : word.length;

/** The other ways in which a name is written, by each of them. */
const otherSpellings = madeOnce(({ sameNames }: NameRules): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const spellings of sameNames)
    for (const spelling of spellings)
      found.set(spelling, new Set([...(found.get(spelling) ?? []), ...spellings]));
  return found;
});

export const formsOfAddress = ({ formsOfAddress }: NameRules): readonly string[] =>
  Object.values(formsOfAddress).flat().flatMap(wordsOf);

/**
 * The words of a name as they are compared: case, accents, apostrophes, hyphens and order make no difference,
 * forms of address and what is too short count for nothing, and neighbours are also read as one word
 * (Ng wandu, Al-Hassan).
 */
export function wordsOfName(name: string, rules: NameRules): readonly string[] {
  const all = wordsOf(name);
  const said = all.filter((word) => !formsOfAddress(rules).includes(word));
  const joined = said.slice(1).map((word, place) => `${said[place] ?? ''}${word}`);
  return [...said, ...joined].filter((word) => letters(word) >= rules.shortestWord);
}

/** Fuzzy matching of two words that may be the same name: the same, spelled otherwise, or a letter or two off. */
export function isSameWord(one: string, other: string, rules: NameRules): boolean {
  if (one === other) return true;
  const [oneHas, otherHas] = [letters(one), letters(other)];
  const shorter = Math.min(oneHas, otherHas);
  const allowed = rules.tolerances.findLast(({ from }) => shorter >= from)?.lettersOff ?? 0;
  if (Math.abs(oneHas - otherHas) <= allowed && lettersOff(one, other, allowed) <= allowed) return true;
  return otherSpellings(rules).get(one)?.has(other) === true;
}

/** Whether nothing of the words can be compared, so that nobody can be told to be somebody else. */
export const tellsNobodyApart = (words: string, rules: NameRules): boolean =>
  wordsOfName(words, rules).length === 0;

/** Whether the words could be about somebody of this name: they share one word of it. */
export function couldName(words: string, name: string, rules: NameRules): boolean {
  const ofName = wordsOfName(name, rules);
  if (ofName.length === 0) return true;
  return wordsOfName(words, rules).some((word) => ofName.some((other) => isSameWord(word, other, rules)));
}

/** Whose head a title among the words means: that of the office chosen, or of an institution of these kinds. */
export interface TitlesSaid {
  readonly ofTheOffice: boolean;
  readonly ofKinds: readonly InstitutionKind[];
}

/** The titles of heads that are among the words. They may be a letter off, as names may. */
export function titlesIn(words: string, rules: NameRules): TitlesSaid {
  const said = wordsOf(words);
  const isSaid = (title: string) => {
    const parts = wordsOf(title);
    return said.some((_, place) =>
      parts.every((part, next) => {
        const word = said[place + next];
        return word !== undefined && isSameWord(word, part, rules);
      }),
    );
  };
  const anyOf = (titles: WordsByLanguage) => Object.values(titles).flat().some(isSaid);
  return {
    ofTheOffice: anyOf(rules.titlesOfTheOffice),
    ofKinds: institutionKinds.filter((kind) => anyOf(rules.titlesByKind[kind])),
  };
}
