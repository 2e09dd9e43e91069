import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { Catalogue } from '../registry/catalogue.ts';
import { lettersOff } from '../../foundation/text/letters-off.ts';
import { nameIndexOf } from './name-index.ts';

/** Letters of one name, with dots or spaces between them: T.R.A. */
function initialsJoined(words: readonly string[], isKnown: (word: string) => boolean): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (words[end]?.length === 1) end += 1;
    const letters = words.slice(at, end).join('');
    if (end - at > 1 && isKnown(letters)) {
      joined.push(letters);
      at = end - 1;
    } else joined.push(words[at] ?? '');
  }
  return joined;
}

/** Two words of what was typed that are one word of a name: tan esco. */
function neighboursJoined(words: readonly string[], isKnown: (word: string) => boolean): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const both = `${words[at] ?? ''}${words[at + 1] ?? ''}`;
    const joins = at + 1 < words.length && isKnown(both);
    joined.push(joins ? both : (words[at] ?? ''));
    if (joins) at += 1;
  }
  return joined;
}

/** Words of a name that are written as one: from so many letters on, so many words at most. */
const shortestRun = 7;
const mostInRun = 4;

/** The runs of words of all names, by what they are in one word. Made at the first search that finds nothing. */
const runsOf = madeOnce((catalogue: Catalogue): ReadonlyMap<string, readonly string[]> => {
  const runs = new Map<string, readonly string[]>();
  for (const { names } of nameIndexOf(catalogue).entries)
    for (const { words } of names)
      for (let from = 0; from < words.length; from += 1)
        for (let until = from + 2; until <= Math.min(words.length, from + mostInRun); until += 1) {
          const run = words.slice(from, until);
          const joined = run.join('');
          if (joined.length >= shortestRun && !runs.has(joined)) runs.set(joined, run);
        }
  return runs;
});

/** The words that were written as one, perhaps with a letter off: daresalaam. */
function takenApart(word: string, catalogue: Catalogue): readonly string[] | undefined {
  if (word.length < shortestRun) return undefined;
  const runs = runsOf(catalogue);
  const exact = runs.get(word);
  if (exact !== undefined) return exact;
  for (const [joined, run] of runs)
    if (
      joined.startsWith(word.slice(0, 2)) &&
      Math.abs(joined.length - word.length) <= 1 &&
      lettersOff(joined, word, 1) === 1
    )
      return run;
  return inWordsOfNames(word, catalogue);
}

/** The words of names of which it is made, each of two letters at least, the fewest there are: hospitaliyaamana. */
function inWordsOfNames(word: string, catalogue: Catalogue): readonly string[] | undefined {
  const { vocabulary } = nameIndexOf(catalogue);
  const upTo: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    const ways = Array.from({ length: Math.max(0, end - 1) }, (_, from) => {
      const before = upTo[from];
      const last = word.slice(from, end);
      return before !== undefined && vocabulary.has(last) ? [...before, last] : undefined;
    }).filter((way) => way !== undefined);
    upTo[end] = ways.toSorted((a, b) => a.length - b.length)[0];
  }
  const parts = upTo[word.length];
  return parts !== undefined && parts.length > 1 && parts.length <= mostInRun ? parts : undefined;
}

/** What was typed with the letters of abbreviations joined: in every search. */
export const abbreviationsJoined = (catalogue: Catalogue, words: readonly string[]): readonly string[] =>
  initialsJoined(words, (word) => nameIndexOf(catalogue).vocabulary.has(word));

/**
 * What may have been meant where nothing has the words as they were typed: two of them are one word of a name, or one is
 * several; undefined where they are neither. No name by `isName` is written so.
 */
export function spelledOtherwise(
  catalogue: Catalogue,
  words: readonly string[],
  isName: (word: string) => boolean,
): readonly string[] | undefined {
  const { vocabulary } = nameIndexOf(catalogue);
  const isKnown = (word: string): boolean => vocabulary.has(word);
  const joined = neighboursJoined(words, isKnown);
  const apart = joined.flatMap((word) =>
    isKnown(word) || isName(word) || vocabulary.beginningWith(word).length > 0
      ? [word]
      : (takenApart(word, catalogue) ?? [word]),
  );
  return apart.join(' ') === words.join(' ') ? undefined : apart;
}
