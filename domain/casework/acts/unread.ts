import type { Act } from '../../foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import type { ActInput } from './perform.ts';
import type { Unless } from './refusals.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

/** Acts that answer a ticket, and the one that says which other it is like: they rest on having read it. */
export const actsOnWhatIsRead: ReadonlySet<Act> = new Set(['respond', 'refer', 'set-aside', 'merge']);

/** A scribe at the desk submits in the citizen's words. */
const areWordsOfCitizen = ({ type, by, commitment }: TicketEvent): boolean =>
  type === 'submit' || (by.actor === 'citizen' && commitment !== undefined);

/**
 * Whether the citizen wrote since somebody of the holder opened the ticket's text, or nobody of them ever
 * did. Versions are compared, not clocks: what was opened held the words or it did not.
 * Source: docs/rules.md, Reading before answering.
 */
export const isUnread = (
  { ticket, events }: TicketHistory,
  { readUpTo = 0 }: Pick<ActInput, 'readUpTo'>,
): boolean => readUpTo < (events.findLast(areWordsOfCitizen)?.version ?? ticket.version);

/** What bars from answering a ticket that nobody of its holder read. */
export const barsUnread = (history: TicketHistory, input: Pick<ActInput, 'readUpTo'>): Unless => ({
  'not-read': isUnread(history, input),
});
