import { statuses } from '../vocabulary/statuses.ts';
import { isEventOf, type TicketEvent } from './event.ts';
import type { TicketHistory } from './ticket-store.ts';
import type { Ticket } from './ticket.ts';

/** Whether something is directed that nobody reported done, and that no answer has overtaken. */
export const hasOpenDirection = (
  ticket: Pick<Ticket, 'status' | 'direction'>,
): ticket is { readonly status: Ticket['status']; readonly direction: number } =>
  ticket.direction !== undefined && statuses[ticket.status].group !== 'completed';

/** The event by which it was directed. A history keeps the newest directions, and an open one is the newest. */
export const openDirectionIn = ({
  ticket,
  events,
}: Pick<TicketHistory, 'ticket' | 'events'>): TicketEvent<'direct'> | undefined =>
  hasOpenDirection(ticket)
    ? events.find(
        (event): event is TicketEvent<'direct'> =>
          isEventOf(event, 'direct') && event.version === ticket.direction,
      )
    : undefined;
