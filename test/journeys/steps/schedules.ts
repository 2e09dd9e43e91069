import { InvokeCommand } from '@aws-sdk/client-lambda';
import type { FunctionName } from '../../../lib/config/functions.ts';
import { lambda } from './aws.ts';
import { until, type Look } from './until.ts';

/** Runs now what the timetable runs anyway, and waits for its end. Throws what it failed with. */
export async function runs(name: FunctionName): Promise<void> {
  const { FunctionError, Payload } = await lambda.send(
    new InvokeCommand({ FunctionName: `mrejesho-local-${name}`, Payload: '{}' }),
  );
  if (FunctionError !== undefined) throw new Error(Payload?.transformToString());
}

/** As `until`, where what is waited for comes with a run of the timetable: each look is after one. */
export const untilRuns = <Found>(
  name: FunctionName,
  what: string,
  seconds: number,
  look: Look<Found>,
): Promise<Found> =>
  until(what, seconds, async () => {
    await runs(name);
    return look();
  });
