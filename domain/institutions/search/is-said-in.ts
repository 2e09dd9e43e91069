import { wordsOf } from '../registry/search-words.ts';

/** Where an alternative of a rule is in the text: words in their order, `shul*` with any ending. Undefined: it is not. */
export function placesSaid(text: readonly string[], alternative: string): readonly number[] | undefined {
  const parts = alternative.split(/\s+/u).map((part) => {
    const [word = ''] = wordsOf(part);
    return part.endsWith('*')
      ? (said: string | undefined) => said?.startsWith(word) === true
      : (said: string | undefined) => said === word;
  });
  const from = text.findIndex((_, at) => parts.every((fits, offset) => fits(text[at + offset])));
  return from === -1 ? undefined : parts.map((_, offset) => from + offset);
}

/** Whether an alternative of a rule is in the text. */
export const isSaidIn = (text: readonly string[], alternative: string): boolean =>
  placesSaid(text, alternative) !== undefined;
