import { isEventOf, type TicketEvent } from './event.ts';
import type { TicketHistory } from './ticket-store.ts';
import { hasOpenDirection } from './open-direction.ts';

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
