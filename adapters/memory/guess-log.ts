import type { Instant } from '../../domain/time/instant.ts';
import type { CountedGuesses, Guesses, GuessLog, GuessTarget } from '../../domain/guesses/guess-log.ts';
import { Scheduler } from './scheduler.ts';

/** Wrong guesses in memory. */
export class MemoryGuessLog implements GuessLog {
  readonly #guesses = new Map<string, Guesses>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  of(target: GuessTarget): Promise<CountedGuesses> {
    return this.#scheduler.read(() => ({
      number: this.#at(`number ${target.number}`),
      source: this.#at(`source ${target.source}`),
      sourceAtNumber: this.#at(`sourceAtNumber ${target.sourceAtNumber}`),
    }));
  }

  record(target: GuessTarget, at: Instant): Promise<void> {
    return this.#scheduler.write(() => {
      for (const [counted, hash] of Object.entries(target)) {
        const key = `${counted} ${hash}`;
        this.#guesses.set(key, { count: this.#at(key).count + 1, lastAt: at });
      }
    });
  }

  #at(key: string): Guesses {
    return this.#guesses.get(key) ?? { count: 0 };
  }
}
