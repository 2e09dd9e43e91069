import {
  elsewhereWords,
  nextWords,
  type ElsewhereReason,
  type NextWord,
} from '../../contracts/http/words/next.ts';
import type { Category } from '../../domain/institutions/registry.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { sentence, type Facts } from './sentence.ts';

const say = (word: NextWord, facts: Facts): string => sentence(nextWords[word], facts);

/** Whether the citizen hears of it, or has to look. */
const noticeWord = ({ canBeTold, safeToContact }: Pick<Ticket, 'canBeTold' | 'safeToContact'>): NextWord =>
  canBeTold && safeToContact ? 'notices' : 'no-notices';

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
  readonly ticket: Pick<Ticket, 'canBeTold' | 'safeToContact'>;
  readonly elsewhere: ElsewhereReason | undefined;
  readonly escalates: boolean;
  readonly facts: Facts;
}

/** What a receipt says of what comes. */
export function nextAfterReceipt({ ticket, elsewhere, escalates, facts }: Received): string[] {
  const answer: NextWord[] = facts.date === undefined ? ['no-answer'] : ['answer', dueWord(escalates)];
  return [
    say('keep', facts),
    ...(elsewhere === undefined ? [] : [sentence(elsewhereWords[elsewhere], facts)]),
    ...[...answer, noticeWord(ticket)].map((word) => say(word, facts)),
  ];
}

const dueWord = (escalates: boolean): NextWord => (escalates ? 'escalates' : 'last-level');

/** What comes next for a ticket as it stands. `facts.date` is until when an answer is due. */
export function nextFor(ticket: Ticket, escalates: boolean, facts: Facts): string[] {
  switch (ticket.status) {
    case 'closed':
      return [say('closed', facts)];
    case 'responded':
      return ticket.windowEndsAt === undefined
        ? []
        : [say('responded', { ...facts, date: ticket.windowEndsAt })];
    case 'awaiting-citizen':
      return [say('reply-awaited', facts)];
    case 'submitted':
    case 'acknowledged':
    case 'in-progress':
      return [...dueWords(ticket, escalates), noticeWord(ticket)].map((word) => say(word, facts));
  }
}

function dueWords({ cycle }: Ticket, escalates: boolean): NextWord[] {
  if (cycle.respondBy === undefined) return ['no-answer'];
  return cycle.steps.includes('flagged') ? ['overdue'] : ['answer', dueWord(escalates)];
}
