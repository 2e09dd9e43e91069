import { isAllowed } from '../../domain/institutions/officers/permissions.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { isSeenByState } from './seen-by-state.ts';
import { viewTicket, type ViewRequest } from './view-ticket.ts';

/**
 * Whether `GET` of the ticket shows the officer anything of it: for whoever has read its history already, and shows nothing.
 * Throws `CorruptItem` and what the registry throws.
 */
export async function isTicketShown(
  history: TicketHistory | undefined,
  viewing: ViewRequest,
  registry: Pick<Registry, 'lineage'>,
): Promise<boolean> {
  if (history === undefined || !isAllowed(viewing.officer.roles, 'tickets:open')) return false;
  // A head that is disputed keeps nobody out by itself: as in `mayReadOn`.
  if (history.disputed === undefined && !(await isSeenByState(history.ticket, viewing, registry)))
    return false;
  return (await viewTicket(history, viewing, registry)) !== undefined;
}
