import { Scheduler } from './dynamodb/memory/scheduler.ts';
import { instantOf, millisecondsOf, type Instant } from '../../domain/foundation/time/instant.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Calls that reach the stores in an order by chance, and are counted while they are on their way. */
class CountingScheduler extends Scheduler {
  onTheirWay = 0;

  override read<Answer>(look: () => Answer): Promise<Answer> {
    return this.#counted(super.read(look));
  }

  override write<Answer>(act: () => Answer): Promise<Answer> {
    return this.#counted(super.write(act));
  }

  async #counted<Answer>(call: Promise<Answer>): Promise<Answer> {
    this.onTheirWay += 1;
    try {
      return await call;
    } finally {
      this.onTheirWay -= 1;
    }
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * A time that passes only when everybody waits for it: what would take minutes takes as long as it takes to compute.
 * Stores whose calls its scheduler orders answer in no time at all.
 */
export class VirtualTime {
  readonly scheduler = new CountingScheduler();
  #milliseconds: number;
  readonly #sleepers: Sleeper[] = [];

  constructor(startsAt: Instant) {
    this.#milliseconds = millisecondsOf(startsAt);
  }

  get milliseconds(): number {
    return this.#milliseconds;
  }

  get now(): Instant {
    return instantOf(this.#milliseconds);
  }

  waits(milliseconds: number): Promise<void> {
    return new Promise((wake) => {
      this.#sleepers.push({ at: this.#milliseconds + Math.max(0, milliseconds), wake });
    });
  }

  /** Lets time pass until this is done, and gives what came of it. `passed` is told each new moment. */
  async passesUntil<Answer>(done: Promise<Answer>, passed: (now: Instant) => void): Promise<Answer> {
    const state = { isDone: false };
    const ended = done.finally(() => (state.isDone = true));
    ended.catch(() => undefined); // thrown below
    await this.#quiet();
    while (!state.isDone) {
      this.#wakeNext();
      passed(this.now);
      await this.#quiet();
    }
    return ended;
  }

  #wakeNext(): void {
    const next = this.#sleepers.reduce<Sleeper | undefined>(
      (first, sleeper) => (first === undefined || sleeper.at < first.at ? sleeper : first),
      undefined,
    );
    if (next === undefined) throw new Error('Nobody waits for time, and yet it is not done.');
    this.#milliseconds = next.at;
    const due = this.#sleepers.filter(({ at }) => at <= next.at);
    this.#sleepers.splice(0, this.#sleepers.length, ...this.#sleepers.filter(({ at }) => at > next.at));
    for (const { wake } of due) wake();
  }

  /** Nothing more happens unless time passes. */
  async #quiet(): Promise<void> {
    await turn();
    while (this.scheduler.onTheirWay > 0) await turn();
    await turn();
    if (this.scheduler.onTheirWay > 0) await this.#quiet();
  }
}
