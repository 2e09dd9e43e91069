import { languages } from '../../foundation/vocabulary/language.ts';
import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { Catalogue } from '../registry/catalogue.ts';
import type { Institution } from '../registry/institution.ts';
import { wordsOf } from '../registry/search-words.ts';
import { nameIndexOf, tellingWordsOf } from './name-index.ts';
import { isTelling } from './stop-words.ts';

/** The words that its full names have in every language: Temeke, Muhimbili, TANESCO. They are names, and no descriptions. */
export function properWordsOf({ name }: Institution): readonly string[] {
  const [first, ...others] = languages.map((language) => tellingWordsOf(wordsOf(name[language])));
  return [...new Set(first)].filter(
    (word) => isTelling(word) && others.every((words) => words.includes(word)),
  );
}

const properWordsIn = madeOnce(
  ({ institutions }: Catalogue): ReadonlySet<string> =>
    new Set(institutions.filter(({ closed }) => closed === undefined).flatMap(properWordsOf)),
);

/** Whether names have a word only to say what an institution is, and none to tell it from others. */
export const isDescribing = (catalogue: Catalogue, word: string): boolean =>
  nameIndexOf(catalogue).vocabulary.has(word) && !properWordsIn(catalogue).has(word);
