import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { NameRules } from './name-rules.ts';
import { textListsOf } from './text-lists.ts';
import { wordsInText, type WordInText } from './words-in-text.ts';

const readBy = madeOnce((rules: NameRules) =>
  madeOnce((texts: readonly string[]): readonly WordInText[] =>
    texts.flatMap((text) => wordsInText(text, textListsOf(rules).addresses)),
  ),
);

/** What somebody wrote, as it is searched for heads: each text has sentences of its own. */
export const readForHeads = (texts: readonly string[], rules: NameRules): readonly WordInText[] =>
  readBy(rules)(texts);
