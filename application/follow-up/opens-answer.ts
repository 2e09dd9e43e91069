import type { Instant } from '../../domain/foundation/time/instant.ts';
import { mayBeUndone } from '../../domain/ticketing/tickets/answer-held.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Container } from '../container.ts';

/**
 * Lets a citizen see the answer of a ticket: where it may still be undone, that is written down first, so that nobody undoes what was
 * seen. Whatever is shown must be read after it. Returns whether something was written. Throws `StoreUnavailable`.
 */
export async function opensAnswer(
  tickets: Pick<Container['tickets'], 'markAnswerSeen'>,
  ticket: Ticket,
  now: Instant,
): Promise<boolean> {
  if (!mayBeUndone(ticket, now)) return false;
  await tickets.markAnswerSeen(ticket);
  return true;
}
