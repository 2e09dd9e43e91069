import type { Context } from 'aws-lambda';
import type { Log } from '../../application/log.ts';
import type { Run } from '../../application/run.ts';
import { builtAhead } from './initialization.ts';
import { functionLog, logOfCall } from './function-log.ts';

/** The handler of a function that a schedule calls: what it is sent says nothing. `build` runs before the first call. */
export function scheduled<Ports>(
  work: (ports: Ports, run: Run) => Promise<void>,
  build: () => Ports,
  log: () => Log = functionLog,
) {
  const ports = builtAhead(build);
  let lines: Log | undefined;
  return async (_sent: unknown, context: Context): Promise<void> => {
    lines ??= log();
    const call = logOfCall(lines, context);
    try {
      await work(ports(), { log: call, millisecondsLeft: () => context.getRemainingTimeInMillis() });
    } catch (error) {
      call.error('run-failed', {}, error);
      // eslint-disable-next-line preserve-caught-error -- Lambda would log the cause whole, past the log's rules
      throw new Error('The log of the function says what happened.');
    }
  };
}
