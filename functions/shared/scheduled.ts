import type { Context } from 'aws-lambda';
import { functionLog, logOfCall } from './function-log.ts';
import type { Log } from '../../application/log.ts';

/** One run of a scheduled function. */
export interface Run {
  readonly log: Log;
  /** Milliseconds until Lambda ends this run. */
  readonly millisecondsLeft: () => number;
}

/** The handler of a function that a schedule calls: what it is sent says nothing. `build` runs with the first call. */
export function scheduled(build: () => (run: Run) => Promise<void>, log: () => Log = functionLog) {
  let work: ((run: Run) => Promise<void>) | undefined;
  let lines: Log | undefined;
  return async (_sent: unknown, context: Context): Promise<void> => {
    lines ??= log();
    const call = logOfCall(lines, context);
    try {
      work ??= build();
      await work({ log: call, millisecondsLeft: () => context.getRemainingTimeInMillis() });
    } catch (error) {
      call.error('run-failed', {}, error);
      // eslint-disable-next-line preserve-caught-error -- Lambda would log the cause whole, past the log's rules
      throw new Error('The log of the function says what happened.');
    }
  };
}
