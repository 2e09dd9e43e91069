import { earlier, plusSeconds, type Instant } from '../foundation/time/instant.ts';
import { batchOf, leafName, type Batch, type Leaf } from './batch.ts';
import type { CheckpointStore, ChainEntries } from './checkpoint-store.ts';
import type { Statement } from './checkpoint.ts';
import type { Hashing } from './hashing.ts';
import { readBatchText } from './read-stored.ts';

/**
 * How long after its date an entry may still appear, in seconds: it is dated when it is decided, stored
 * within the function's time (at most 4 minutes), and in the index of hours soon after. So much of the time
 * before the last checkpoint is looked through again.
 */
export const lateness = 15 * 60;

/** The first checkpoint looks back so far, in seconds: to before the audit log began. */
const lookingBack = 7 * 86_400;

/** A batch covers at most so much time, in seconds, so that after a long silence none grows too large. */
const longestStretch = 3600;

/**
 * What was stored since the last checkpoint: every entry of the time that it covers, and of the lateness
 * before it, that no batch has yet. It costs what happened in that time, whatever else there is.
 */
export async function nextBatch(
  last: Statement | undefined,
  now: Instant,
  entries: ChainEntries,
  store: Pick<CheckpointStore, 'batch'>,
  hashing: Hashing,
): Promise<Batch> {
  const from = plusSeconds(last?.until ?? now, last === undefined ? -lookingBack : -lateness);
  const until = last === undefined ? now : earlier(now, plusSeconds(last.until, longestStretch));
  const known = await placesSince(from, last, store);
  const found = new Map<string, Leaf>();
  for await (const leaf of entries.leavesBetween(from, until)) {
    if (!known.has(leafName(leaf))) found.set(leafName(leaf), leaf);
  }
  return batchOf({ sequence: (last?.sequence ?? 0) + 1, until }, [...found.values()], hashing);
}

/** What the batches have that reach past this moment. */
async function placesSince(
  from: Instant,
  last: Statement | undefined,
  store: Pick<CheckpointStore, 'batch'>,
): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (let sequence = last?.sequence ?? 0; sequence > 0; sequence -= 1) {
    const text = await store.batch(sequence);
    if (text === undefined) throw new MissingBatch(`There is no batch ${sequence}.`);
    const { until, leaves } = readBatchText(text);
    if (until <= from) break;
    for (const leaf of leaves) places.add(leafName(leaf));
  }
  return places;
}

/** A checkpoint is there and its batch is not: somebody removed it. */
export class MissingBatch extends Error {
  override readonly name = 'MissingBatch';
}
