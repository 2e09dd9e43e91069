import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { RequestRefused } from '../request-refused.ts';
import { viewTicket, type ViewRequest, type SeenTicket } from './view-ticket.ts';

/**
 * The ticket as the officer sees it. Throws the problem `no-such-ticket`, the same after the same readings
 * whether there is none or none that this officer may see.
 */
export async function requireVisibleTicket(
  history: TicketHistory | undefined,
  viewing: ViewRequest,
  registry: Pick<Registry, 'lineage'>,
): Promise<SeenTicket> {
  const seen = await viewTicket(history, viewing, registry);
  if (seen === undefined) throw new RequestRefused({ code: 'no-such-ticket' });
  return seen;
}
