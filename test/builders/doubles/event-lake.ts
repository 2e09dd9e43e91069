import { reachingStore } from '../../../adapters/dynamodb/engine/unavailable.ts';
import type { EventLake } from '../../../domain/analytics/lake/event-lake.ts';
import type { EventRow } from '../../../domain/analytics/lake/event-row.ts';
import { Scheduler } from '../dynamodb/memory/scheduler.ts';

/** The lake in memory: each row as it would travel, as often as it was added. */
export class MemoryEventLake implements EventLake {
  readonly #rows: string[] = [];
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  add(row: EventRow): Promise<void> {
    return reachingStore(() =>
      this.#scheduler.write(() => {
        this.#rows.push(JSON.stringify(row));
      }),
    );
  }

  /** Each row once, in the order of its text. */
  get rows(): readonly EventRow[] {
    return [...new Set(this.#rows)].toSorted().map((row) => JSON.parse(row) as EventRow);
  }
}
