const marksOverLetters = /\p{Mark}/gu;
const betweenWords = /[^\p{Letter}\p{Number}]+/u;
const apostrophes = /['’ʼ`]/gu;

/**
 * The words of `text` as a search compares them: lower-case, accents folded, apostrophes left out
 * (Ng'ambo is one word), in the order in which they come, each as often as it comes.
 */
export function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(marksOverLetters, '').replace(apostrophes, '').toLowerCase();
  return folded.split(betweenWords).filter((word) => word !== '');
}
