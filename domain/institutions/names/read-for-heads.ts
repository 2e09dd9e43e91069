import type { NameRules } from './name-rules.ts';
import { textListsOf } from './text-lists.ts';
import { wordsInText, type WordInText } from './words-in-text.ts';

/** What somebody wrote, as it is searched for heads: each text has sentences of its own. */
export const readForHeads = (texts: readonly string[], rules: NameRules): readonly WordInText[] =>
  texts.flatMap((text) => wordsInText(text, textListsOf(rules).addresses));
