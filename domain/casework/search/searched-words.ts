import { lettersOff } from '../../foundation/text/letters-off.ts';
import type { Tells } from '../../foundation/vocabulary/said.ts';
import { isTokenOfTables, tellingOf } from '../../foundation/text/word-groups.ts';
import { wordsOf } from '../../institutions/registry/search-words.ts';
import { foldedWord } from '../../institutions/understanding/folded-words.ts';

/** A word as tickets are searched by it. */
export interface SearchedWord {
  /** What its forms, and ways of being written, have in common; in both languages, where it is a word of the tables. */
  readonly token: string;
  readonly tells: Tells;
}

/** Longer words are no words: an address, a slip, or somebody who tries what happens. */
const longestWord = 30;

/** Shorter words are others than they look when a letter is off: maji, haji. */
const shortestWithSlip = 5;

const eMail = /\S+@\S+/gu;
const fewestDigitsOfPhone = 7;
/** Digits in groups, with what people write between those of a phone. */
const groupedDigits = /\+?\d[\d\s\-.()/]*\d/gu;

const digitsIn = (text: string): number => text.replaceAll(/\D/gu, '').length;

const vowels = /[aeiou]/gu;
const repeated = /(.)\1+/gu;
const fewestConsonants = 3;

/**
 * What a ticket is posted under for a token: its first letter and the consonants behind, so that a slip in a vowel, a letter written twice
 * or a vowel swapped with its neighbour is found. Rows of the tables, short tokens and those with digits stand as they are.
 */
export function termOf(token: string): string {
  if (isTokenOfTables(token) || token.length < shortestWithSlip || /\d/u.test(token)) return token;
  const skeleton = `${token.slice(0, 1)}${token.slice(1).replaceAll(vowels, '')}`.replaceAll(repeated, '$1');
  return skeleton.length < fewestConsonants ? token : `~${skeleton}`;
}

/** Removes e-mail addresses and whatever may be a phone: by neither of them is a ticket ever found. */
export const withoutContacts = (text: string): string =>
  text
    .replaceAll(eMail, ' ')
    .replaceAll(groupedDigits, (run) => (digitsIn(run) < fewestDigitsOfPhone ? run : ' '));

/** Whether a text holds an e-mail address, or digits enough for a phone. */
export const holdsContact = (text: string): boolean => withoutContacts(text) !== text;

/** Returns what a word is searched by; undefined where it says nothing of its own. `word` is as `wordsOf` gives it. */
export function searchedWord(word: string): SearchedWord | undefined {
  const telling = word.length > longestWord ? undefined : tellingOf(word);
  if (telling === undefined || isTokenOfTables(telling.token)) return telling;
  return { token: foldedWord(telling.token), tells: telling.tells };
}

/** The words of a text that say something of their own, in their order, without contacts. */
export const searchedWordsOf = (text: string): readonly SearchedWord[] =>
  wordsOf(withoutContacts(text)).flatMap((word) => searchedWord(word) ?? []);

/** Whether two words are one, or one slip of the finger apart: a letter more, less or other, or two neighbours swapped. */
export const isSameButForSlip = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= shortestWithSlip &&
    !isTokenOfTables(one) &&
    !isTokenOfTables(other) &&
    lettersOff(one, other, 1) === 1);
