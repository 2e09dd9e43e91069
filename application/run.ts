import type { Log } from './log.ts';

/** One run of what is done from time to time. It has an end, and the next one goes on from there. */
export interface Run {
  readonly log: Log;
  /** Milliseconds until this run is ended from outside. */
  readonly millisecondsLeft: () => number;
}
