/** Words that join others and tell no office from another. Whoever leaves one out, or puts one in, means the same. */
const stopWords: ReadonlySet<string> = new Set(
  'ya wa la cha vya za ni na kwa katika kwenye the of and for in at to a an'.split(' '),
);

/** Whether a word, as `wordsOf` gives it, says something of its own. */
export const isTelling = (word: string): boolean => !stopWords.has(word);
