import { wordsOf } from '../registry/search-words.ts';

/** Whether an alternative of a rule is in the text: words in their order, `shul*` with any ending. */
export function isSaidIn(text: readonly string[], alternative: string): boolean {
  const parts = alternative.split(/\s+/u).map((part) => {
    const [word = ''] = wordsOf(part);
    return part.endsWith('*')
      ? (said: string | undefined) => said?.startsWith(word) === true
      : (said: string | undefined) => said === word;
  });
  return text.some((_, at) => parts.every((fits, offset) => fits(text[at + offset])));
}
