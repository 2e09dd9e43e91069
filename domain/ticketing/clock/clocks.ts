import type { Instant } from '../../foundation/time/instant.ts';

/**
 * One running wait for a ticket's next wake time, named by cycle and clock generation (`arming`), so that it exists
 * once.
 */
export interface Clock {
  readonly number: string;
  readonly cycle: number;
  readonly arming: number;
}

/** The waiting executions. The ticket item decides what they may do; they only wait. */
export interface Clocks {
  /** Starting one that runs, or ran, is no error and starts nothing. */
  start(clock: Clock, nextWakeAt: Instant): Promise<void>;
  /** Best effort: one that does not run is no error. */
  stop(clock: Clock, because: string): Promise<void>;
}
