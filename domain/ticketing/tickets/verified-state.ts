import type { TicketEvent } from './event.ts';
import type { Ticket } from './ticket.ts';
import type { StateField } from './state-fields.ts';
import { fieldsThatDiffer, expectedStateAfter, withExpectedState } from './expected-state.ts';

/** What does not match a ticket's history: a field of its state, all of it, or the newest event itself. */
export type StateFieldError = StateField | 'unreadable' | 'newest-event';

/** Ticket state that is not what its newest event states, with the fields that differ. */
export interface StateMismatch {
  readonly number: string;
  readonly fields: readonly StateFieldError[];
}

/** Ticket state verified against its history. */
export interface VerifiedState {
  /** The ticket to go by: its state, with what the newest event states where they differ. */
  readonly ticket: Ticket;
  /** Where they differ the other of the two: whoever either keeps out stays out. */
  readonly disputed?: Ticket;
  readonly fields: readonly StateFieldError[];
}

const asTicket = (head: object): Ticket => head as Ticket; // only values of its own fields were exchanged

/**
 * Holds a head against the newest event of its history, field by field. The event is right where they differ, for it is in the
 * chain; unless it is older than the head, because events were removed: then the head is gone by. Without events nothing is held.
 */
export function verifyState(ticket: Ticket, events: readonly TicketEvent[]): VerifiedState {
  const newest = events.at(-1);
  if (newest === undefined) return { ticket, fields: [] };
  const recorded = expectedStateAfter(newest, ticket);
  const fields = fieldsThatDiffer({ ...ticket }, recorded);
  if (fields.length === 0) return { ticket, fields };
  const asRecorded = asTicket(withExpectedState({ ...ticket }, recorded, fields));
  return newest.version < ticket.version
    ? { ticket, disputed: asRecorded, fields }
    : { ticket: asRecorded, disputed: ticket, fields };
}
