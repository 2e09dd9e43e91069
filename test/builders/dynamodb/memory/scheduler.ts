import { failing } from '../faults.ts';

/** What can happen to a call on its way to the store and back. */
export const faults = ['conflict', 'throttled', 'time-out', 'time-out-after-commit'] as const;
export type Fault = (typeof faults)[number];

export interface SchedulerOptions {
  /** Seed that determines order and faults, whatever the machine does. */
  readonly seed?: number;
  /** How often each fault happens by chance, from 0 to 1. Without: never. */
  readonly rates?: Readonly<Partial<Record<Fault, number>>>;
}

/** What AWS, or the way to it, answers a call that meets a fault. */
const answers: Readonly<Record<Fault, () => Error>> = {
  conflict: () => failing('TransactionConflictException'),
  throttled: () => failing('ThrottlingException'),
  'time-out': () => failing('TimeoutError'),
  'time-out-after-commit': () => failing('TimeoutError'),
};

/**
 * Decides in which order concurrent calls reach what stands for AWS in memory, and which of them fail and how. No
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

  /** A read: it meets no conflict. */
  async read<Answer>(look: () => Answer): Promise<Answer> {
    await this.#turn();
    const fault = this.#draw();
    if (fault !== undefined && fault !== 'conflict') throw answers[fault]();
    return look();
  }

  /** A write, done at once or not at all; `conflict`: what it is answered when it meets another. */
  async write<Answer>(act: () => Answer, conflict = answers.conflict): Promise<Answer> {
    await this.#turn();
    const fault = this.#draw();
    if (fault === 'time-out-after-commit') act();
    if (fault !== undefined) throw fault === 'conflict' ? conflict() : answers[fault]();
    return act();
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
