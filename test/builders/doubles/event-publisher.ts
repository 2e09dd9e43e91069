import { parse, serialise } from '../../../contracts/events/message.ts';
import type { EventPublisher } from '../../../domain/ticketing/tickets/event-publisher.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { EventToTell } from '../../../domain/ticketing/tickets/unread-event.ts';

/** A topic in memory: keeps each message as it would travel. */
export class MemoryEventPublisher implements EventPublisher {
  readonly #messages: string[] = [];

  publish(event: EventToTell): Promise<void> {
    this.#messages.push(serialise(event));
    return Promise.resolve();
  }

  /** The bodies of the messages, oldest first. */
  get messages(): readonly string[] {
    return this.#messages;
  }

  /** Published events as their subscribers read them. */
  get events(): readonly TicketEvent[] {
    return this.#messages.map((body) => parse(body));
  }
}
