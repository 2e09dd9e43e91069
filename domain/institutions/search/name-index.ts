import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { Catalogue } from '../registry/catalogue.ts';
import type { Institution } from '../registry/institution.ts';
import { wordsOf } from '../registry/search-words.ts';
import { languages, type Language } from '../../foundation/vocabulary/language.ts';
import { isTelling } from './stop-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** One name of an institution in words: the full or the short one, or one of before, in one language. */
export interface IndexedName {
  readonly language: Language;
  readonly isShort: boolean;
  readonly words: readonly string[];
  /** Those that say something of their own; all where none does. */
  readonly telling: readonly string[];
}

/** An institution by its names. */
export interface IndexedInstitution {
  readonly institution: Institution;
  readonly names: readonly IndexedName[];
}

/** All that is not closed, by the words of its names. */
export interface NameIndex {
  readonly size: number;
  readonly entries: readonly IndexedInstitution[];
  readonly vocabulary: Vocabulary;
  /** Those that have the word in a name. */
  readonly having: (word: string) => ReadonlySet<IndexedInstitution>;
  /** The telling words of each of its names, in their order. None: it is closed. */
  readonly namesOf: (institution: Institution) => readonly (readonly string[])[];
}

/** The words of a text that say something of their own; all where none does. */
export function tellingWordsOf(words: readonly string[]): readonly string[] {
  const telling = words.filter(isTelling);
  return telling.length === 0 ? words : telling;
}

function indexed(institution: Institution): IndexedInstitution {
  const { name, shortName, formerNames = [] } = institution;
  const names = languages.flatMap((language) =>
    [name, shortName].map((text) => {
      const words = wordsOf(text[language]);
      return { language, isShort: text === shortName, words, telling: tellingWordsOf(words) };
    }),
  );
  // Proper names, and no descriptions: the same in each language.
  const former = formerNames.flatMap((text) => {
    const words = wordsOf(text);
    return languages.map((language) => ({ language, isShort: true, words, telling: tellingWordsOf(words) }));
  });
  return { institution, names: [...names, ...former] };
}

const nobody: ReadonlySet<IndexedInstitution> = new Set();

/** The names of a catalogue. */
export const nameIndexOf = madeOnce(({ institutions }: Catalogue): NameIndex => {
  const open = institutions.filter(({ closed }) => closed === undefined).map(indexed);
  const byWord = new Map<string, Set<IndexedInstitution>>();
  const byId = new Map(open.map((entry) => [entry.institution.id, entry]));
  for (const entry of open)
    for (const word of entry.names.flatMap(({ words }) => words)) {
      const having = byWord.get(word);
      if (having === undefined) byWord.set(word, new Set([entry]));
      else having.add(entry);
    }
  return {
    size: open.length,
    entries: open,
    vocabulary: new Vocabulary(byWord.keys()),
    having: (word) => byWord.get(word) ?? nobody,
    namesOf: ({ id }) => byId.get(id)?.names.map(({ telling }) => telling) ?? [],
  };
});
