import type { TicketEvent } from '../domain/ticketing/tickets/event.ts';
import type { Log } from './log.ts';

/**
 * An event that a consumer received. Delivery is at least once and in any order; it is repeated when the use case
 * throws.
 */
export interface ReceivedEvent {
  readonly event: TicketEvent;
  readonly log: Log;
}

/** An event of several that failed alone, with why. It is repeated. */
export interface FailedEvent {
  readonly received: ReceivedEvent;
  readonly error: unknown;
}
