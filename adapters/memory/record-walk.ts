import type { RecordWalk, WalkPlace } from '../../domain/audit/record-walk.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { MemoryReadLog } from './read-log.ts';
import { Scheduler } from './scheduler.ts';
import type { MemoryTicketStore } from './ticket-store.ts';

/** A walk over the tickets in memory, and over who opened them. */
export class MemoryRecordWalk implements RecordWalk {
  readonly #tickets: MemoryTicketStore;
  readonly #reads: MemoryReadLog;
  readonly #scheduler: Scheduler;
  #place: WalkPlace | undefined;

  constructor(tickets: MemoryTicketStore, reads: MemoryReadLog, scheduler = new Scheduler()) {
    this.#tickets = tickets;
    this.#reads = reads;
    this.#scheduler = scheduler;
  }

  place(): Promise<WalkPlace | undefined> {
    return this.#scheduler.read(() => this.#place);
  }

  keepPlace(place: WalkPlace): Promise<void> {
    return this.#scheduler.write(() => {
      this.#place = place;
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
