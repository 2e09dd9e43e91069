import type { Context } from 'aws-lambda';
import type * as z from 'zod';
import { functionLog, logOfCall } from './function-log.ts';
import type { Log } from '../../application/log.ts';

/** What a state machine sends a task, and what it gets back. */
export interface TaskContract<Input, Output> {
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}

/** What a task does for one input. */
export type Work<Input, Output> = (input: Input, log: Log) => Promise<Output>;

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

/** The handler of a task that a state machine calls. `build` runs with the first call. */
export function task<Input, Output>(
  { input, output }: TaskContract<Input, Output>,
  build: () => Work<Input, Output>,
  log: () => Log = functionLog,
) {
  let work: Work<Input, Output> | undefined;
  let lines: Log | undefined;
  return async (given: unknown, context: Context): Promise<Output> => {
    lines ??= log();
    const call = logOfCall(lines, context);
    try {
      work ??= build();
      return output.parse(await work(readInput(input, given), call));
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
