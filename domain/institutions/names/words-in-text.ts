import { wordsOf } from '../registry/search-words.ts';

/** A word of a text with what tells names from words and one sentence from the next. */
export interface WordInText {
  /** As names and titles are compared: folded, in small letters. */
  readonly word: string;
  /** Written with a capital. */
  readonly capital: boolean;
  /** A single letter, so of a name at most its beginning. */
  readonly initial: boolean;
  /** The first of a sentence. */
  readonly opens: boolean;
  /** A comma or the like stands before it. */
  readonly apart: boolean;
}

/** Words, and abbreviations with dots: D.E.D. */
const writtenWords = /(?:\p{Letter}\.){2,}\p{Letter}?|[\p{Letter}\p{Number}\p{Mark}'’ʼ`]+/gu;
const endsSentence = /[.!?\n;]/u;
const upperCase = /^\p{Uppercase}/u;

/** The words of a text in their order. A full stop after a single letter or a form of address ends no sentence. */
export function wordsInText(text: string, addresses: ReadonlySet<string>): readonly WordInText[] {
  const found: WordInText[] = [];
  let end = 0;
  const tellsCapitals = /\p{Lowercase}/u.test(text);
  for (const { 0: written, index } of text.matchAll(writtenWords)) {
    const word = wordsOf(written).join('');
    if (word === '') continue;
    const between = text.slice(end, index);
    const before = found.at(-1);
    const isShort = before !== undefined && (before.initial || addresses.has(before.word));
    const isDotted = isShort && /^\.\s*$/u.test(between);
    found.push({
      word,
      capital: tellsCapitals && upperCase.test(written),
      initial: Array.from(word).length === 1 && upperCase.test(written),
      opens: before === undefined || (!isDotted && endsSentence.test(between)),
      apart: !isDotted && /[^\s]/u.test(between),
    });
    end = index + written.length;
  }
  return found;
}
