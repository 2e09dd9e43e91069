import { wordsOf } from '../registry/search-words.ts';

/**
 * What speakers of Swahili and writers of SMS exchange or leave out: kulara and kulala, zambi and dhambi, samani and
 * thamani, ospitali and hospitali, xana and sana.
 */
const exchanged: Readonly<Record<string, string>> = {
  ...{ dh: 'z', th: 's', gh: 'g', ph: 'f', ch: 'C', sh: 'S' },
  ...{ x: 's', h: '', r: 'l', q: 'k' },
};
const exchangedLetters = /[dtgpcs]h|[xhrq]/gu;
const doubledLetters = /([A-Za-z])\1+/gu;

/** A word without what speakers and writers of SMS exchange in it: two that are folded alike may be the same. */
export const foldedWord = (word: string): string =>
  word.replace(exchangedLetters, (letters) => exchanged[letters] ?? letters).replace(doubledLetters, '$1');

/** How words are written in short, and what they are. */
export type Spellings = Readonly<Record<string, string>>;

const writtenWords = /[\p{Letter}\p{Number}\p{Mark}'’ʼ`‘]+|[?!]/gu;
const lettersOrDigits = /\p{Letter}+|\p{Number}+|[?!]/gu;
/** 2napata is tunapata, cjui is sijui. */
const twoBeforeLetters = /^2(?=[a-z]{2})/u;
const cBeforeConsonant = /^c(?=[bdfgjkmnptvwyz][a-z]{2})/u;

const inFull = (word: string, spellings: Spellings): string =>
  (Object.hasOwn(spellings, word) ? spellings[word] : undefined) ??
  word.replace(twoBeforeLetters, 'tu').replace(cBeforeConsonant, 'si');

/** A text as it is compared, and where each of its words comes from. */
export interface FoldedText {
  /** Folded words and numbers, `?` and `!`, in their order. */
  readonly words: readonly string[];
  /** As they are written, one for each of `words`: a word written in short may be two. */
  readonly written: readonly string[];
}

/** The words of a text in full and folded. */
export function foldedText(text: string, spellings: Spellings): FoldedText {
  const pairs = [...text.matchAll(writtenWords)].flatMap(([written]) => {
    const plain = written === '?' || written === '!' ? [written] : wordsOf(written.replaceAll('‘', ''));
    return plain
      .flatMap((word) => inFull(word, spellings).match(lettersOrDigits) ?? [])
      .map((word) => [foldedWord(word), written] as const);
  });
  return { words: pairs.map(([word]) => word), written: pairs.map(([, written]) => written) };
}
