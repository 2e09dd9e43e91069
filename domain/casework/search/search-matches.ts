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

/** Characters of a text that are shown before and after its first hit. */
const around = { before: 40, after: 120 } as const;
const whitespace = /\s+/gu;

/** The stretch of a text around its first hit; undefined where it has none. Contacts in it are left out. */
export function hitStretchOf(text: string, sought: readonly WordSought[]): string | undefined {
  const plain = withoutContacts(text).replaceAll(whitespace, ' ').trim();
  const first = [...plain.matchAll(writtenWords)].find(([written]) => isHit(written, sought));
  if (first === undefined) return undefined;
  const wanted = Math.max(0, first.index - around.before);
  const begin = wanted === 0 ? 0 : plain.indexOf(' ', wanted) + 1;
  const end =
    first.index + around.after >= plain.length
      ? plain.length
      : plain.lastIndexOf(' ', first.index + around.after);
  const upTo = end > first.index ? end : plain.length;
  return `${begin > 0 ? '… ' : ''}${plain.slice(begin, upTo)}${upTo < plain.length ? ' …' : ''}`;
}
