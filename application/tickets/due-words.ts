import type { NextWord } from '../../words/next.ts';
import type { SentenceFacts } from './sentence.ts';

/** Oversight sees only counts of an independent tree: nobody promises to tell it. */
export const isApart = ({ institution }: Pick<SentenceFacts, 'institution'>): boolean =>
  institution?.kind === 'independent';

/** What happens when the answer is late. */
export function dueWord(escalates: boolean, facts: Pick<SentenceFacts, 'institution'>): NextWord {
  if (escalates) return 'escalates';
  return isApart(facts) ? 'last-level-apart' : 'last-level';
}
