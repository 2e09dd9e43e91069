import type {
  RateLimitCounter,
  RateLimiter,
  CounterTaken,
} from '../../domain/foundation/rate-limits/rate-limiter.ts';
import { Scheduler } from './scheduler.ts';

/** Guesses of a day in memory. */
export class MemoryRateLimiter implements RateLimiter {
  readonly #counts = new Map<string, number>();
  readonly #spent = new Set<string>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  take(count: RateLimitCounter, below: number): Promise<CounterTaken> {
    return this.#scheduler.write(() => {
      const before = this.#at(count);
      if (before >= below) return { taken: false, before };
      this.#counts.set(nameOf(count), before + 1);
      return { taken: true, before };
    });
  }

  giveBack(count: RateLimitCounter): Promise<void> {
    return this.#scheduler.write(() => {
      this.#counts.set(nameOf(count), Math.max(0, this.#at(count) - 1));
    });
  }

  spend(proof: string): Promise<boolean> {
    return this.#scheduler.write(() => {
      if (this.#spent.has(proof)) return false;
      this.#spent.add(proof);
      return true;
    });
  }

  #at(count: RateLimitCounter): number {
    return this.#counts.get(nameOf(count)) ?? 0;
  }
}

const nameOf = ({ of, hash }: RateLimitCounter): string => `${of} ${hash}`;
