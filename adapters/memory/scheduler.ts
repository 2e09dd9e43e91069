import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';

/** What can happen to a call on its way to the store and back. */
export const faults = ['conflict', 'throttled', 'time-out', 'time-out-after-commit'] as const;
export type Fault = (typeof faults)[number];

export interface SchedulerOptions {
  /** Seed that determines order and faults, whatever the machine does. */
  readonly seed?: number;
  /** How often each fault happens by chance, from 0 to 1. Without: never. */
  readonly rates?: Readonly<Partial<Record<Fault, number>>>;
}

/** As often as the adapters try again when they meet another write. */
const retries = 5;

/**
 * Decides in which order concurrent calls reach a store in memory, and which of them fail and how. No
 * engine on this machine ever raises a transaction conflict, so this is where they come from.
 */
export class Scheduler {
  #state: number;
  #rates: Readonly<Partial<Record<Fault, number>>>;
  readonly #planned: Fault[] = [];
  readonly #waiting: (() => void)[] = [];
  #releasing = false;

  constructor({ seed = 1, rates = {} }: SchedulerOptions = {}) {
    this.#state = seed;
    this.#rates = rates;
  }

  /** The next calls meet these faults, one each. */
  plan(...planned: readonly Fault[]): void {
    this.#planned.push(...planned);
  }

  /** From now on calls fail by chance so often. */
  begin(rates: Readonly<Partial<Record<Fault, number>>>): void {
    this.#rates = rates;
  }

  /** From now on nothing fails by chance. */
  calm(): void {
    this.#rates = {};
  }

  /** A read: nothing can be half known after it. */
  async read<Answer>(look: () => Answer): Promise<Answer> {
    await this.#turn();
    const fault = this.#draw();
    if (fault !== undefined && fault !== 'conflict') throw new StoreUnavailable(fault);
    return look();
  }

  /** A write, done at once or not at all. One that meets another is tried again, at most five times. */
  async write<Answer>(act: () => Answer): Promise<Answer> {
    for (let made = 0; made <= retries; made += 1) {
      await this.#turn();
      const fault = this.#draw();
      if (fault === 'conflict') continue;
      if (fault === 'time-out-after-commit') act();
      if (fault !== undefined) throw new StoreUnavailable(fault);
      return act();
    }
    throw new StoreUnavailable('conflict');
  }

  /** Resolves when the seed lets this call go on before the others that wait. */
  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#releasing) this.#release();
      this.#releasing = true;
    });
  }

  #release(): void {
    setImmediate(() => {
      const place = Math.floor(this.#random() * this.#waiting.length);
      this.#waiting.splice(place, 1).forEach((resolve) => resolve());
      this.#releasing = this.#waiting.length > 0;
      if (this.#releasing) this.#release();
    });
  }

  #draw(): Fault | undefined {
    const planned = this.#planned.shift();
    if (planned !== undefined) return planned;
    let chance = this.#random();
    for (const fault of faults) {
      chance -= this.#rates[fault] ?? 0;
      if (chance < 0) return fault;
    }
    return undefined;
  }

  /** From 0 to below 1 (mulberry32). */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
