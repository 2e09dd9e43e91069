import type { Instant } from '../../foundation/time/instant.ts';
import type { TicketEvent } from './event.ts';

/**
 * An event that this release cannot read, for a later one wrote it: of it is known what every event says. It is told as it is
 * stored, to every consumer, and is a parked event among the dead letters of each. Source: docs/design/compatibility.md, Unknown events.
 */
export interface UnreadEvent {
  readonly number: string;
  /** The ticket's version after it. */
  readonly version: number;
  readonly at: Instant;
  /** All that is stored of it, without its keys. */
  readonly unread: Readonly<Record<string, unknown>>;
}

/** An event as the topic is told of it. */
export type EventToTell = TicketEvent | UnreadEvent;

/** Whether this release cannot read an event. */
export const isUnreadEvent = (event: EventToTell): event is UnreadEvent => 'unread' in event;
