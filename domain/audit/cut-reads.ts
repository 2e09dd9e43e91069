import type { TicketEvent } from '../ticketing/tickets/event.ts';

/** Whether an event knows of more reads than there are. `last`: the place of the newest read; undefined: there is none. */
export const areReadsCut = (events: readonly TicketEvent[], last = 0): boolean =>
  events.some(({ reads }) => reads !== undefined && reads.count > last);
