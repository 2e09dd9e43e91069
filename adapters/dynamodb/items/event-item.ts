import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  EventOfLaterRelease,
  isOfLaterRelease,
  saysUnknownWords,
  ticketEventSchema,
} from '../../../contracts/events/ticket-event.ts';
import type { Entry } from '../../../domain/audit/chain.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { EventToTell } from '../../../domain/ticketing/tickets/unread-event.ts';
import { hourIndex, ticketKeys } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';

/** What is stored of an event beside keys and link: what its hash is made of. */
export const eventEntry = (event: TicketEvent): Entry => ({ entity: 'event', ...event });

/** An event as it is stored, as the stream carries it, and as it travels on: one form for all three. */
export const eventItem = ticketEventSchema;

/**
 * Reads an event on which something is decided or shown. Throws `StoreUnavailable` where only a later release can read it, so
 * that whoever asks comes back once that is deployed again, and `CorruptItem`.
 */
export function readEvent(item: Item): TicketEvent {
  try {
    return readItem(eventItem, item);
  } catch (error) {
    throw isForLater(item) ? unreadUntilLater() : error;
  }
}

/** Whether an event that cannot be read may be by a later release: it knows the act, its meaning, or its words. */
export const isForLater = (item: unknown): boolean => isOfLaterRelease(item) || saysUnknownWords(item);

/** Why something cannot be read whole that has an event of a later release in it. */
export const unreadUntilLater = (): StoreUnavailable =>
  new StoreUnavailable('A later release wrote an event of this ticket.', {
    cause: new EventOfLaterRelease(),
  });

/** What every event says, whichever release wrote it. */
const anyEventItem = z.looseObject({
  v: z.int().positive(),
  type: z.string(),
  number: z.string().regex(/^\d{12}$/),
  version: z.int().positive(),
  at: instant,
});

/** Reads an event to tell the topic of it. Throws `CorruptItem` where it does not even say what every event does. */
export function readEventToTell(item: Item): EventToTell {
  try {
    return readItem(eventItem, item);
  } catch (error) {
    if (!(error instanceof CorruptItem)) throw error;
    const unread = readItem(anyEventItem, item);
    const { number, version, at } = unread;
    return { number, version, at, unread };
  }
}

/** The item of an event. It is written once and never changed, its place in the hour index neither. */
export const newEventItem = (event: TicketEvent): Item => ({
  ...ticketKeys.event(event.number, event.version),
  ...hourIndex.key(event.number, event.version, event.at),
  ...eventEntry(event),
});
