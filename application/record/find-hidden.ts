import type { Hash } from '../../domain/audit/chain.ts';
import type { HiddenObject, PartOfLog } from '../../domain/audit/checkpoint-store.ts';
import { plusSeconds, secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';

/** The newest are looked at with each run, and of all others so many. */
const newestLookedAt = 100;
const othersLookedAt = 1000;

/** A run is due after so many seconds: each looks at the next of the others. */
const secondsOfRun = 300;

/** A version that cannot be removed for years rings for a week after it was written: longer than a log of ten years is gone through. */
const secondsUntilKnown = 7 * 24 * 3600;

interface Looking {
  /** Sequence of the newest checkpoint: 0 where there is none. */
  readonly newest: number;
  readonly key: Hash;
  readonly now: Instant;
  readonly log: Log;
}

/**
 * Logs `record-hidden` for the key, checkpoints and batches over which something was laid: of the newest at once, and of a log of a year within
 * nine hours, since runs take turns with the rest by what time it is. What cannot be looked through is logged as `record-not-looked-through`.
 */
export async function findHidden(
  { checkpoints }: Pick<Container, 'checkpoints'>,
  { newest, key, now, log }: Looking,
): Promise<void> {
  const look = async (part: PartOfLog): Promise<void> => {
    try {
      for await (const hidden of checkpoints.hidden(part))
        if (!isKnown(hidden, now))
          log.error('record-hidden', { type: hidden.kind, sequence: hidden.sequence, outcome: hidden.by });
    } catch (error) {
      log.error('record-not-looked-through', { type: part.kind }, error);
    }
  };
  await Promise.all([look({ kind: 'key', fingerprint: key }), ...stretches(newest, now).map(look)]);
}

/** The batch after the newest checkpoint may be there, and is signed next. */
function stretches(newest: number, now: Instant): readonly PartOfLog[] {
  const first = Math.max(1, newest - newestLookedAt + 1);
  const looked = [{ from: first, until: newest + 1 }];
  if (first > 1) {
    const turn = Math.floor(secondsOf(now) / secondsOfRun) % Math.ceil((first - 1) / othersLookedAt);
    const from = turn * othersLookedAt + 1;
    looked.push({ from, until: Math.min(first - 1, from + othersLookedAt - 1) });
  }
  return looked.flatMap((stretch) => [
    { kind: 'checkpoint', ...stretch },
    { kind: 'batch', ...stretch },
  ]);
}

const isKnown = ({ by, writtenAt }: HiddenObject, now: Instant): boolean =>
  by === 'versions' && writtenAt !== undefined && writtenAt < plusSeconds(now, -secondsUntilKnown);
