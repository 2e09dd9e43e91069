import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { CorruptItem, type TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';

/**
 * Reads the ticket state on which a citizen is admitted: of bounded size, so that a denial takes as long for many
 * events as for few. History and texts are read after admission. Throws `StoreUnavailable`.
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
