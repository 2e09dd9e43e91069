import type { DailyCounts, DailyShare } from '../../domain/ticketing/tickets/daily-counts.ts';
import { Scheduler } from './scheduler.ts';

/** Tickets of a day in memory. */
export class MemoryDailyCounts implements DailyCounts {
  readonly #counts = new Map<string, number>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  take(share: DailyShare): Promise<boolean> {
    return this.#scheduler.write(() => {
      const count = this.#countOf(share);
      if (count >= share.limit) return false;
      this.#counts.set(nameOf(share), count + 1);
      return true;
    });
  }

  giveBack(share: DailyShare): Promise<void> {
    return this.#scheduler.write(() => {
      this.#counts.set(nameOf(share), Math.max(0, this.#countOf(share) - 1));
    });
  }

  #countOf(share: DailyShare): number {
    return this.#counts.get(nameOf(share)) ?? 0;
  }
}

const nameOf = ({ by, day, hash }: DailyShare): string => `${by} ${day} ${hash}`;
