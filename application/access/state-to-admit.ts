import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { CorruptItem, type TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';

/**
 * The head of a ticket, on which a citizen is admitted: it is of bounded size, so that a no takes as long for a ticket of many
 * events as for one of few. What happened and what was written is read for whoever was admitted. Throws `StoreUnavailable`.
 */
export async function stateToAdmit(
  tickets: Pick<TicketStore, 'state' | 'load'>,
  number: string,
): Promise<{ readonly ticket: Ticket } | undefined> {
  const ticket = await tickets.state(number).catch((error: unknown) => {
    if (error instanceof CorruptItem) return tickets.load(number); // goes by the events
    throw error;
  });
  return ticket && { ticket };
}
