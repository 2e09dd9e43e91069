import { wordsOfTables } from '../../foundation/text/word-groups.ts';
import { checkDigitOf } from '../../foundation/vocabulary/check-digit.ts';
import { withoutTicketNumbers, ticketNumbersIn } from '../../foundation/vocabulary/ticket-numbers-in.ts';
import { wordsOf } from '../../institutions/registry/search-words.ts';
import { Vocabulary } from '../../institutions/search/vocabulary.ts';
import { holdsContact, searchedWord, termOf } from './searched-words.ts';

/** So many words are searched for, the first. */
export const mostSearchedWords = 6;

/** A word that is searched for, as it was written. */
export interface WordSought {
  readonly written: string;
  readonly token: string;
  /** The token of the word that was meant perhaps: where nothing knows the first. */
  readonly meant?: string;
}

/** What somebody searches for. */
export type SearchRequest =
  /** The number of a ticket, in any grouping. */
  | { readonly by: 'number'; readonly number: string }
  /** Twelve digits of which one is wrong, or two are swapped. */
  | { readonly by: 'wrong-number' }
  /** The end of a number, eight digits. */
  | { readonly by: 'end-of-number'; readonly end: string }
  /** No word, but what narrows a search. */
  | { readonly by: 'filters' }
  | { readonly by: 'words'; readonly words: readonly WordSought[] }
  /** A phone or an e-mail address: nothing is found by it. */
  | { readonly by: 'contact' }
  /** Nothing that says anything. */
  | { readonly by: 'nothing' };

const lengthOfEnd = 8;
const apartFromDigits = /[\s\-.]/gu;
const onlyEnd = new RegExp(String.raw`^\d{${lengthOfEnd}}$`, 'u');

let vocabulary: Vocabulary | undefined;
const wordsKnown = (): Vocabulary => (vocabulary ??= new Vocabulary(wordsOfTables));

/** The word that somebody who made one slip meant, where just one word of the tables is that near. */
function meantBy(word: string): string | undefined {
  if (wordsKnown().has(word)) return undefined;
  const meant = new Set(
    wordsKnown()
      .oneSlipFrom(word)
      .flatMap((near) => searchedWord(near)?.token ?? []),
  );
  const [only] = meant;
  return meant.size === 1 ? only : undefined;
}

/** Under what a ticket is posted that has a word. */
export const termsSought = ({ token, meant }: WordSought): readonly string[] => [
  ...new Set([token, ...(meant === undefined ? [] : [meant])].map(termOf)),
];

function soughtIn(text: string): readonly WordSought[] {
  const sought = new Map<string, WordSought>();
  for (const written of wordsOf(text)) {
    const token = searchedWord(written)?.token;
    if (token === undefined || sought.has(token)) continue;
    const meant = meantBy(written);
    sought.set(token, { written, token, ...(meant !== undefined && meant !== token && { meant }) });
  }
  return [...sought.values()].slice(0, mostSearchedWords);
}

/** Reads what was typed into the search. A number wins over the words beside it. `isFiltered`: it is narrowed besides, and may have no words. */
export function readSearch(typed: string, isFiltered = false): SearchRequest {
  if (isFiltered && typed.trim() === '') return { by: 'filters' };
  const [number] = ticketNumbersIn(typed);
  if (number?.isNumber === true) return { by: 'number', number: number.digits };
  if (number !== undefined && wordsOf(withoutTicketNumbers(typed)).length === 0)
    return { by: 'wrong-number' };
  const together = typed.replaceAll(apartFromDigits, '');
  if (onlyEnd.test(together)) return { by: 'end-of-number', end: together };
  if (holdsContact(typed)) return { by: 'contact' };
  const words = soughtIn(typed);
  return words.length === 0 ? { by: 'nothing' } : { by: 'words', words };
}

/** Months back in which the beginning of a number is looked for, the present one among them. */
const monthsBack = 24;

/** The numbers that may end so, of the last two years, the newest first. `month`: the present one, `2026-11`. */
export function numbersEnding(end: string, month: string): readonly string[] {
  const [year = NaN, ofYear = NaN] = month.split('-').map(Number);
  const now = year * 12 + (ofYear - 1);
  return Array.from({ length: monthsBack }, (_, back) => {
    const at = now - back;
    const begin = `${String(Math.floor(at / 12)).slice(-2)}${String((at % 12) + 1).padStart(2, '0')}`;
    return `${begin}${end}`;
  }).filter((number) => checkDigitOf(number) === 0);
}
