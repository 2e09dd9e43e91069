import { secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';

/** The newest are looked at with each run, and of all others so many. */
const newestLookedAt = 100;
const othersLookedAt = 1000;

/** A run is due after so many seconds: each looks at the next of the others. */
const secondsOfRun = 300;

/**
 * Logs `record-hidden` for each checkpoint and batch over which something was laid: of the newest at once, and of a log of a year within
 * nine hours, since runs take turns with the rest by what time it is.
 */
export async function findHidden(
  { checkpoints }: Pick<Container, 'checkpoints'>,
  { newest, now, log }: { readonly newest: number; readonly now: Instant; readonly log: Log },
): Promise<void> {
  const first = Math.max(1, newest - newestLookedAt + 1);
  const hidden = [...(await checkpoints.hidden(first))];
  if (first > 1) {
    const turn = Math.floor(secondsOf(now) / secondsOfRun) % Math.ceil((first - 1) / othersLookedAt);
    const from = turn * othersLookedAt + 1;
    hidden.push(...(await checkpoints.hidden(from, Math.min(first - 1, from + othersLookedAt - 1))));
  }
  for (const { kind, sequence, by } of hidden)
    log.error('record-hidden', { type: kind, sequence, outcome: by });
}
