import { languages } from '../vocabulary/language.ts';
import type { Institution } from './institution.ts';
import { wordsOf } from './search-words.ts';

/** What somebody typed, in the form of the phrases; empty when no letter or digit is in it. */
export const searchText = (typed: string): string => wordsOf(typed).join(' ');

/**
 * By what an institution is found: each of its names in both languages, from each of its words to the
 * end. "Wizara ya Afya" is found by the beginnings of `wizara ya afya`, `ya afya` and `afya`, so that
 * one word finds it as well as several in their order. A closed one is found by nothing.
 */
export function searchPhrases({
  name,
  shortName,
  closed,
}: Pick<Institution, 'name' | 'shortName' | 'closed'>): readonly string[] {
  if (closed !== undefined) return [];
  const phrases = languages
    .flatMap((language) => [name[language], shortName[language]])
    .map(wordsOf)
    .flatMap((words) => words.map((_, place) => words.slice(place).join(' ')));
  return [...new Set(phrases)];
}

/** Whether `phrase` is the one by which a search for `text` lists the institution: several may match, one counts. */
export function listsBy(
  institution: Pick<Institution, 'name' | 'shortName' | 'closed'>,
  phrase: string,
  text: string,
): boolean {
  const [first] = searchPhrases(institution)
    .filter((candidate) => candidate.startsWith(text))
    .toSorted();
  return first === phrase;
}
