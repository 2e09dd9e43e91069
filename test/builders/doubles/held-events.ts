import type { HeldEvents } from '../../../domain/ticketing/tickets/held-events.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';

/** Events that wait, in memory, until they are taken. */
export class MemoryHeldEvents implements HeldEvents {
  #waiting: readonly { readonly event: TicketEvent; readonly seconds: number }[] = [];

  hold(event: TicketEvent, seconds: number): Promise<void> {
    this.#waiting = [...this.#waiting, { event, seconds }];
    return Promise.resolve();
  }

  /** Takes what waits, with for how long it was to. */
  take(): readonly { readonly event: TicketEvent; readonly seconds: number }[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
