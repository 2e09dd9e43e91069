import type { EventAuthor } from '../../ticketing/tickets/event.ts';
import { answeredBelow, scribeOf } from '../../ticketing/tickets/history.ts';
import type { Unless } from './refusals.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

/** Who wrote a ticket down at the desk never handles it. */
export const barsScribe = (history: TicketHistory, { officer }: EventAuthor): Unless => ({
  'wrote-it-down': officer !== undefined && officer === scribeOf(history),
});

/**
 * What bars an officer from working on a ticket: having written it down at the desk, or that another
 * ticket is worked on in its place.
 */
export const barsFromWork = (history: TicketHistory, by: EventAuthor): Unless => ({
  ...barsScribe(history, by),
  merged: history.ticket.mergedInto !== undefined,
});

/** What bars an officer from deciding a ticket, besides: whoever answered it below does not decide the appeal. */
export const barsFromDeciding = (history: TicketHistory, by: EventAuthor): Unless => ({
  ...barsFromWork(history, by),
  'answered-below': by.officer !== undefined && answeredBelow(history).includes(by.officer),
});
