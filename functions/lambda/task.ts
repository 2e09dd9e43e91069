import type { Context } from 'aws-lambda';
import type * as z from 'zod';
import type { Log } from '../../application/log.ts';
import { builtAhead } from './initialization.ts';
import { functionLog, logOfCall } from './function-log.ts';

/** What a state machine sends a task, and what it gets back. */
export interface TaskContract<Input, Output> {
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}

/**
 * How a task tells its state machine that it failed: by the name of the error, which Retry and Catch go
 * by, and by nothing else. What happened stands in the function's log.
 */
export class TaskFailed extends Error {
  constructor(name: string) {
    super('The log of the function says what happened.');
    this.name = name;
  }
}

/** The input of a task is not what its contract says; trying again cannot help. */
export const unreadableInput = 'UnreadableInput';

/** The handler of a task that a state machine calls. `build` runs before the first call. */
export function task<Input, Output, Ports>(
  { input, output }: TaskContract<Input, Output>,
  work: (ports: Ports, asked: { readonly input: Input; readonly log: Log }) => Promise<Output>,
  build: () => Ports,
  log: () => Log = functionLog,
) {
  const ports = builtAhead(build);
  let lines: Log | undefined;
  return async (given: unknown, context: Context): Promise<Output> => {
    lines ??= log();
    const call = logOfCall(lines, context);
    try {
      return output.parse(await work(ports(), { input: readInput(input, given), log: call }));
    } catch (error) {
      call.error('task-failed', {}, error);
      throw new TaskFailed(error instanceof Error ? error.name : 'UnknownError');
    }
  };
}

function readInput<Input>(schema: z.ZodType<Input>, given: unknown): Input {
  const input = schema.safeParse(given);
  if (!input.success) throw new TaskFailed(unreadableInput);
  return input.data;
}
