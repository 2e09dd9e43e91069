import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError } from '../system/operator-error.ts';

const betweenTries = 2_000;
/** A machine that is this slow is told of: it may catch up for ten minutes. */
const tries = 300;

/** The store cannot be reached just now, or no answer came in time. A 502 is a defect: it is never passed over. */
const passing: readonly number[] = [503, 504];
const conflict = 409;

/** Whether a conflict passes: it says when to try again, since somebody else changes the same ticket. */
const passes = ({ status, headers }: Response): boolean =>
  passing.includes(status) || (status === conflict && headers.has('retry-after'));

/**
 * Makes a call again while the API answers with a failure that passes, as it asks of its clients: on a
 * small machine that happens when much is sent at once. A call keeps its idempotency key. Throws `Trouble`
 * when nobody answers at all. `pause` waits so many milliseconds.
 */
export async function patiently(
  call: () => Promise<Response>,
  pause: (milliseconds: number) => Promise<unknown> = wait,
): Promise<Response> {
  for (let left = tries; ; left -= 1) {
    const reply = await call().catch((error: unknown) => {
      throw new OperatorError(
        'The local cloud no longer answers: npm run status says whether it runs, npm start starts it.',
        { cause: error },
      );
    });
    if (!passes(reply) || left === 1) return reply;
    await reply.body?.cancel();
    await pause(betweenTries);
  }
}
