import { executionName } from '../../../contracts/workflow/response-deadline.ts';
import type { Clock, Clocks } from '../../../domain/ticketing/clock/clocks.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';

export interface RunningClock {
  readonly clock: Clock;
  readonly nextWakeAt: Instant;
}

/** Clocks in memory. Like executions on AWS, each name starts once, also after it ended. */
export class MemoryClocks implements Clocks {
  readonly #running = new Map<string, RunningClock>();
  readonly #names = new Set<string>();

  start(clock: Clock, nextWakeAt: Instant): Promise<void> {
    const name = executionName(clock);
    if (!this.#names.has(name)) this.#running.set(name, { clock, nextWakeAt });
    this.#names.add(name);
    return Promise.resolve();
  }

  stop(clock: Clock): Promise<void> {
    this.end(clock);
    return Promise.resolve();
  }

  /** It woke, and waits on. */
  waitOn(clock: Clock, nextWakeAt: Instant): void {
    this.#running.set(executionName(clock), { clock, nextWakeAt });
  }

  /** It woke and found that it is over, or it died. */
  end(clock: Clock): void {
    this.#running.delete(executionName(clock));
  }

  /** Those that wait now, in the order in which they started. */
  get running(): readonly RunningClock[] {
    return [...this.#running.values()];
  }

  /** The names of all that ever started, in order. */
  get started(): readonly string[] {
    return [...this.#names];
  }
}
