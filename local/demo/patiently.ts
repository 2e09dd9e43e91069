import { setTimeout as wait } from 'node:timers/promises';

const betweenTries = 2_000;
const tries = 15;

/** The store cannot be reached just now, or no answer came in time. A 502 is a defect: it is never passed over. */
const passing: readonly number[] = [503, 504];

/**
 * Makes a call again while the API answers with a failure that passes, as it asks of its clients: on a
 * small machine that happens when much is sent at once. A call that sends a ticket keeps its idempotency key.
 */
export async function patiently(call: () => Promise<Response>): Promise<Response> {
  for (let left = tries; ; left -= 1) {
    const reply = await call();
    if (!passing.includes(reply.status) || left === 1) return reply;
    await reply.body?.cancel();
    await wait(betweenTries);
  }
}
