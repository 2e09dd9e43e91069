import { waitsForMainUntil } from '../../domain/ticketing/tickets/answer-held.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';

/**
 * Finds until when a ticket's clock does nothing, since its main ticket was answered a moment ago and it is about to be too; undefined: it
 * acts. Costs one GetItem, for tickets that joined another alone.
 */
export async function findWaitForMain(
  tickets: Pick<TicketStore, 'load'>,
  { mergedInto }: Pick<Ticket, 'mergedInto'>,
  now: Instant,
): Promise<Instant | undefined> {
  const main = mergedInto === undefined ? undefined : await tickets.load(mergedInto);
  return main && waitsForMainUntil(main, now);
}
