import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { checkDigitOf } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { System } from '../../builders/system/system.ts';
import { TicketOnSite } from './ticket-on-site.ts';

/** Half an hour, in seconds: so far apart are the tickets. */
const apart = 1800;

/** A number that a ticket could have, in the order of the places. */
function numberOf(place: number): string {
  const digits = `26${String(place).padStart(9, '0')}`;
  return `${digits}${checkDigitOf(digits)}`;
}

/** A ticket like one that was sent, with another number, and due so many steps later. */
function likeAt(event: TicketEvent, place: number, steps: number): TicketEvent {
  const { acknowledgeBy } = event.after;
  const kind = kinds[place % kinds.length];
  return {
    ...event,
    number: numberOf(place),
    after: {
      ...event.after,
      ...(acknowledgeBy !== undefined && { acknowledgeBy: plusSeconds(acknowledgeBy, steps * apart) }),
    },
    ...(kind !== undefined && { subject: { ...event.subject, kind } }),
  };
}

/** Many tickets that wait at DAWASA, the first due first. They are known to queues alone. */
export class LongQueue {
  readonly #system: System;
  readonly #event: TicketEvent;
  #length = 0;
  #before = 0;

  private constructor(system: System, event: TicketEvent) {
    this.#system = system;
    this.#event = event;
  }

  /** It begins with so many. */
  static async of(system: System, count: number): Promise<LongQueue> {
    const { number } = await TicketOnSite.sent(system);
    const [event] = (await system.tickets.history(number))?.events ?? [];
    if (event === undefined) throw new Error('There is no such ticket.');
    const queue = new LongQueue(system, event);
    await queue.grows(count);
    return queue;
  }

  /** So many more come, due after all others; or before them, the last that came first of all. */
  async grows(count: number, where: 'after' | 'before' = 'after'): Promise<void> {
    const places = Array.from({ length: count }, (_, index) => this.#length + index);
    this.#length += count;
    const [event, stepsOf] =
      where === 'after'
        ? [this.#event, (place: number) => place]
        : [dueAtOnce(this.#event), () => (this.#before -= 1)];
    await this.#system.lists(places.map((place) => likeAt(event, place, stepsOf(place))));
  }
}

const dueAtOnce = (event: TicketEvent): TicketEvent => ({
  ...event,
  after: { ...event.after, acknowledgeBy: event.at },
});
