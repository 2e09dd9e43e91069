import type { Instant } from '../../domain/deadlines/instant.ts';
import type { Guesses, GuessLog, GuessTarget } from '../../domain/tickets/guess-log.ts';
import { Scheduler } from './scheduler.ts';

/** Wrong guesses in memory. */
export class MemoryGuessLog implements GuessLog {
  readonly #guesses = new Map<string, Guesses>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  of({ numberHash, sourceHash }: GuessTarget): Promise<{ number: Guesses; source: Guesses }> {
    return this.#scheduler.read(() => ({
      number: this.#at(`number ${numberHash}`),
      source: this.#at(`source ${sourceHash}`),
    }));
  }

  record({ numberHash, sourceHash }: GuessTarget, at: Instant): Promise<void> {
    return this.#scheduler.write(() => {
      for (const key of [`number ${numberHash}`, `source ${sourceHash}`]) {
        this.#guesses.set(key, { count: this.#at(key).count + 1, lastAt: at });
      }
    });
  }

  #at(key: string): Guesses {
    return this.#guesses.get(key) ?? { count: 0 };
  }
}
