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

/**
 * As `until`, where what is waited for comes with a run of the timetable: one is under way whenever it looks. It does not wait for
 * their ends, for a run may go through a ministry's tickets after it did what is waited for. Throws what a run failed with.
 */
export async function untilRuns<Found>(
  name: FunctionName,
  what: string,
  seconds: number,
  look: Look<Found>,
): Promise<Found> {
  let underWay: Promise<void> | undefined;
  let failed: { readonly error: unknown } | undefined;
  const run = async () => {
    try {
      await runs(name);
    } catch (error) {
      failed = { error };
    }
    underWay = undefined;
  };
  return until(what, seconds, () => {
    if (failed !== undefined) throw failed.error;
    underWay ??= run();
    return look();
  });
}
