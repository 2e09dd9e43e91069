import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { NextWord } from '../../words/next.ts';
import type { SentenceFacts } from './sentence.ts';

/** Whether anything reaches the citizen. */
export type Reachability = Pick<Ticket, 'canBeTold' | 'safeToContact' | 'outOfReach'>;

/** Whether the citizen hears of it, or has to look. */
export function noticeWord({ canBeTold, safeToContact, outOfReach }: Reachability): NextWord {
  if (!canBeTold || !safeToContact) return 'no-notices';
  return outOfReach === true ? 'out-of-reach' : 'notices';
}

/** Oversight sees only counts of an independent tree: nobody promises to tell it. */
export const isApart = ({ institution }: Pick<SentenceFacts, 'institution'>): boolean =>
  institution?.kind === 'independent';

/** What happens when the answer is late. */
export function dueWord(escalates: boolean, facts: Pick<SentenceFacts, 'institution'>): NextWord {
  if (escalates) return 'escalates';
  return isApart(facts) ? 'last-level-apart' : 'last-level';
}
