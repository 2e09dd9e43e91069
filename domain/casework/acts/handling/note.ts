import type { Change } from '../../../ticketing/tickets/event.ts';
import { namingFiles } from '../name-files.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import { namingMentioned, type Mentioning } from './mentions.ts';

/** How a call ended by which an officer called the citizen of a ticket back. */
export const callOutcomes = ['reached', 'not-reached'] as const;

export type CallOutcome = (typeof callOutcomes)[number];

/** What a note says besides its words. */
export type NoteDetails = Mentioning & {
  readonly calledBack?: CallOutcome;
  /** It is for whoever has the ticket next. */
  readonly handOver?: boolean;
};

/**
 * An internal note, at any time, also of those below who held it before; it may say that the citizen was just called back, or be for
 * whoever has the ticket next. It moves nothing. Throws ActRefused.
 */
export const note = (
  { ticket }: TicketHistory,
  { calledBack, handOver = false, mentions = [], ...input }: ActInput & NoteDetails,
): Change<'note'> => {
  const facts = {
    ...namingFiles(input.attachments),
    ...(calledBack !== undefined && { calledBackReached: calledBack === 'reached' }),
    ...(handOver && { handOver }),
    ...namingMentioned({ mentions }),
  };
  return perform(ticket, { act: 'note', ...input, facts }, (before) => before);
};
