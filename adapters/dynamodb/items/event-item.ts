import { ticketEventSchema } from '../../../contracts/events/ticket-event.ts';
import type { Entry } from '../../../domain/audit/chain.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { hourIndex, ticketKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';

/** What is stored of an event beside keys and link: what its hash is made of. */
export const eventEntry = (event: TicketEvent): Entry => ({ entity: 'event', ...event });

/** An event as it is stored, as the stream carries it, and as it travels on: one form for all three. */
export const eventItem = ticketEventSchema;

/** The item of an event. It is written once and never changed, its place in the hour index neither. */
export const newEventItem = (event: TicketEvent): Item => ({
  ...ticketKeys.event(event.number, event.version),
  ...hourIndex.key(event.number, event.version, event.at),
  ...eventEntry(event),
});
