import type { Category } from '../../domain/institutions/registry/registry.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import { elsewhereWords, nextWords, type ElsewhereReason, type NextWord } from '../../words/next.ts';
import { dueWord } from '../tickets/due-words.ts';
import { noticesWord } from '../tickets/notices-word.ts';
import { sentence, type SentenceFacts } from '../tickets/sentence.ts';

const say = (word: NextWord, facts: SentenceFacts): string => sentence(nextWords[word], facts);

/** Why a ticket did not start where the citizen sent it, by the event of its submission; undefined: it did. */
export function elsewhereReason(
  ticket: Pick<Ticket, 'sentTo' | 'aboutHead' | 'aboutOfficer'>,
  { after: { holder }, facts }: TicketEvent<'submit'>,
  category: Pick<Category, 'onlyReceiver'> | undefined,
): ElsewhereReason | undefined {
  if (holder === ticket.sentTo) return undefined;
  if (facts.couldMeanHead === true) return 'could-mean-head';
  if (category?.onlyReceiver !== undefined) return 'only-receiver';
  if (ticket.aboutHead) return 'about-head';
  return ticket.aboutOfficer === undefined ? 'unstaffed' : 'about-officer';
}

interface Received {
  /** By what the citizen gets notices. */
  readonly noticesBy: readonly NoticeChannel[];
  /** There is a phone to which no SMS go. */
  readonly withoutSms: boolean;
  readonly elsewhere: ElsewhereReason | undefined;
  /** Whether it is counted with others of the same incident; undefined: its citizen did not say so. */
  readonly sameIncident: boolean | undefined;
  readonly escalates: boolean;
  readonly facts: SentenceFacts;
}

/** What a receipt says of what comes. */
export function nextAfterReceipt({
  noticesBy,
  withoutSms,
  elsewhere,
  sameIncident,
  escalates,
  facts,
}: Received): readonly string[] {
  const answer: NextWord[] = facts.date === undefined ? ['no-answer'] : ['answer', dueWord(escalates, facts)];
  return [
    say('keep', facts),
    ...(elsewhere === undefined ? [] : [sentence(elsewhereWords[elsewhere], facts)]),
    ...(sameIncident === undefined
      ? []
      : [say(sameIncident ? 'counted-with-others' : 'others-answered', facts)]),
    ...[...answer, noticesWord(noticesBy), ...(withoutSms ? (['no-sms-there'] as const) : [])].map((word) =>
      say(word, facts),
    ),
  ];
}
