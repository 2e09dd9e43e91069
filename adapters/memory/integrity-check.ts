import type { IntegrityCheck, CheckPosition } from '../../domain/audit/integrity-check.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { MemoryReadLog } from './read-log.ts';
import { Scheduler } from './scheduler.ts';
import type { MemoryTicketStore } from './ticket-store.ts';

/** A walk over the tickets in memory, and over who opened them. */
export class MemoryIntegrityCheck implements IntegrityCheck {
  readonly #tickets: MemoryTicketStore;
  readonly #reads: MemoryReadLog;
  readonly #scheduler: Scheduler;
  #place: CheckPosition | undefined;

  constructor(tickets: MemoryTicketStore, reads: MemoryReadLog, scheduler = new Scheduler()) {
    this.#tickets = tickets;
    this.#reads = reads;
    this.#scheduler = scheduler;
  }

  position(): Promise<CheckPosition | undefined> {
    return this.#scheduler.read(() => this.#place);
  }

  savePosition(position: CheckPosition): Promise<void> {
    return this.#scheduler.write(() => {
      this.#place = position;
    });
  }

  async sentIn(from: Instant, until: Instant): Promise<readonly string[]> {
    const numbers: string[] = [];
    for await (const { number, version } of this.#tickets.eventsBetween(from, until))
      if (version === 1) numbers.push(number);
    return numbers.toSorted();
  }

  chainsOf(number: string) {
    return this.#scheduler.read(() => [...this.#tickets.chainsOf(number), ...this.#reads.chainsOf(number)]);
  }
}
