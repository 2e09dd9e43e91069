import type { TicketEvent } from '../domain/ticketing/tickets/event.ts';
import type { Log } from './log.ts';

/**
 * An event that one listens for. It may come again, and in any order; it does come again when the use case
 * throws.
 */
export interface ReceivedEvent {
  readonly event: TicketEvent;
  readonly log: Log;
}
