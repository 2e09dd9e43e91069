import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/find')>('officer/find');

export const findTexts = t.find;

/** How many were found. `isMore`: there are more to look at. */
export const foundSoFar = (count: number, isMore: boolean): Text =>
  isMore ? t.found.more({ count }) : count === 1 ? t.found.one : t.found.several({ count });

/** Where was searched. */
export const searchedIn = (office: Text): Text => t.inOffice({ office });

/** Says for which words a search looked besides, as what was meant perhaps. */
export const alsoMeant = (words: readonly string[]): Text =>
  t.corrected({ words: inEach(() => words.map((word) => `“${word}”`).join(', ')) });

/** Offers what was meant perhaps, where a word is a slip from the name of a place. */
export const placeMeant = (words: string): Text => t.placeMeant({ words: inEach(() => words) });
