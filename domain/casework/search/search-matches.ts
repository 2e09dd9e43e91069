import { wordsOf } from '../../institutions/registry/search-words.ts';
import type { WordSought } from './search-request.ts';
import { isSameButForSlip, searchedWord, searchedWordsOf, withoutContacts } from './searched-words.ts';

/** A piece of a text, and whether it is what was searched for. */
export interface MarkedText {
  readonly text: string;
  readonly hit?: true;
}

const isWord = (sought: WordSought, token: string): boolean =>
  isSameButForSlip(sought.token, token) || sought.meant === token;

/** Whether a text has every word that is sought, in whatever form, and with a slip in the longer ones. */
export function hasAll(sought: readonly WordSought[], texts: readonly string[]): boolean {
  const tokens = new Set(texts.flatMap(searchedWordsOf).map(({ token }) => token));
  return sought.every((word) => tokens.has(word.token) || [...tokens].some((token) => isWord(word, token)));
}

/** Letters and digits in a row, with marks and apostrophes. */
const writtenWords = /[\p{Letter}\p{Number}\p{Mark}'’ʼ`]+/gu;

const isHit = (written: string, sought: readonly WordSought[]): boolean =>
  wordsOf(written).some((word) => {
    const token = searchedWord(word)?.token;
    return token !== undefined && sought.some((one) => isWord(one, token));
  });

/** Marks what is sought in a text: the pieces together are the text. */
export function markHits(text: string, sought: readonly WordSought[]): readonly MarkedText[] {
  const pieces: MarkedText[] = [];
  let from = 0;
  for (const { 0: written, index } of text.matchAll(writtenWords)) {
    if (!isHit(written, sought)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: written, hit: true });
    from = index + written.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Whether something that is sought stands in a text, contacts in it left out. */
export const hasHit = (text: string, sought: readonly WordSought[]): boolean =>
  withoutContacts(text)
    .match(writtenWords)
    ?.some((written) => isHit(written, sought)) ?? false;
