import type { Container } from '../container.ts';

/** Longer than any of the ways takes: how long an answer takes does not tell which way it went. */
const answerMilliseconds = 1_000;

/** Does something for as long as anything may take here, also where it fails: then throws what it threw. */
export async function inEqualTime(wait: Container['wait'], doing: () => Promise<void>): Promise<void> {
  const [done] = await Promise.allSettled([doing(), wait(answerMilliseconds)]);
  if (done.status === 'rejected') throw done.reason;
}
