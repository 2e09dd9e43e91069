import type { NameRules } from '../../institutions/names/name-rules.ts';
import { wordsOf } from '../../institutions/registry/search-words.ts';
import { languages } from '../../foundation/vocabulary/language.ts';
import { tellingOf } from '../../foundation/text/word-groups.ts';

/** Said before a name in a sentence. */
const introducing = new Set(['anaitwa', 'aitwaye', 'aitwae', 'jina', 'named', 'called']);

const isNoWordOfTheField = (word: string | undefined): boolean =>
  word !== undefined && tellingOf(word)?.tells === 'word';

/**
 * Whether a text may name a person: a form of address (Mwl., Bi, Dr) before a word that is in no table. It is rather
 * too often so than too seldom, since it only keeps the ticket out of what citizens are told.
 */
export function namesSomebody(text: string, { formsOfAddress }: Pick<NameRules, 'formsOfAddress'>): boolean {
  const before = new Set([...introducing, ...languages.flatMap((language) => formsOfAddress[language])]);
  const words = wordsOf(text);
  return words.some((word, at) => before.has(word) && isNoWordOfTheField(words[at + 1]));
}
