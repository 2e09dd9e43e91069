import {
  elsewhereWords,
  nextWords,
  type ElsewhereReason,
  type NextWord,
} from '../../contracts/http/words/next.ts';
import type { Category } from '../../domain/institutions/registry.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { dueWord, noticeWord, type Reach } from './due-words.ts';
import { sentence, type Facts } from './sentence.ts';

const say = (word: NextWord, facts: Facts): string => sentence(nextWords[word], facts);

/** Why the ticket is not where the citizen sent it; undefined where it is. */
export function elsewhereReason(
  ticket: Pick<Ticket, 'sentTo' | 'aboutHead' | 'aboutOfficer'>,
  holder: string,
  category: Pick<Category, 'onlyReceiver'> | undefined,
): ElsewhereReason | undefined {
  if (holder === ticket.sentTo) return undefined;
  if (category?.onlyReceiver !== undefined) return 'only-receiver';
  if (ticket.aboutHead) return 'about-head';
  return ticket.aboutOfficer === undefined ? 'unstaffed' : 'about-officer';
}

interface Received {
  readonly ticket: Reach;
  readonly elsewhere: ElsewhereReason | undefined;
  readonly escalates: boolean;
  readonly facts: Facts;
}

/** What a receipt says of what comes. */
export function nextAfterReceipt({ ticket, elsewhere, escalates, facts }: Received): string[] {
  const answer: NextWord[] = facts.date === undefined ? ['no-answer'] : ['answer', dueWord(escalates, facts)];
  return [
    say('keep', facts),
    ...(elsewhere === undefined ? [] : [sentence(elsewhereWords[elsewhere], facts)]),
    ...[...answer, noticeWord(ticket)].map((word) => say(word, facts)),
  ];
}
