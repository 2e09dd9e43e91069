import { earlier, later, plusSeconds, secondsOf, type Instant } from '../foundation/time/instant.ts';
import { batchOf, leafName, type Batch, type Leaf } from './batch.ts';
import type { CheckpointStore, ChainEntries, DatedLeaf } from './checkpoint-store.ts';
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

/** Batches of one reading cover at most so much time, in seconds. */
const longestStretch = 3600;

/** How many entries are held at once, however many there are. */
export interface BatchSizes {
  /** Most leaves of a batch. */
  readonly batch: number;
  /** Most new entries that are read before they are written: a stretch of time that has more is read in shorter ones. */
  readonly stretch: number;
}

/** A batch of 20,000 leaves is some 2 MB, and 50,000 entries are held in some 30. */
export const usualSizes: BatchSizes = { batch: 20_000, stretch: 50_000 };

interface Ports {
  readonly entries: ChainEntries;
  readonly checkpoints: Pick<CheckpointStore, 'batch'>;
  readonly hashing: Hashing;
}

/**
 * The batches that bring the log from its last checkpoint to this moment, one at least, each to be written before the next is asked for:
 * every entry of the time since, and of the lateness before it, that no batch has yet. Entries are read stretch by stretch and put in the
 * order of their dates, so that each batch says until when it is whole, and whoever goes on begins there.
 */
export async function* batchesAfter(
  last: Statement | undefined,
  now: Instant,
  { entries, checkpoints, hashing }: Ports,
  sizes: BatchSizes = usualSizes,
): AsyncGenerator<Batch, undefined> {
  let sequence = last?.sequence ?? 0;
  let covered = last?.until ?? plusSeconds(now, -lookingBack);
  let from = last === undefined ? covered : plusSeconds(covered, -lateness);
  let known = await namesSince(from, last, checkpoints);
  const longest = last === undefined ? lookingBack : longestStretch;
  let seconds = longest;
  while (covered < now) {
    const until = earlier(now, plusSeconds(covered, seconds));
    seconds = secondsOf(until) - secondsOf(covered);
    const most = seconds === 1 ? Infinity : sizes.stretch; // a second is not divided
    const found = await newLeaves(entries.leavesBetween(from, until), known, most);
    if (found === undefined) {
      seconds = Math.max(1, Math.floor(seconds / 4));
      continue;
    }
    const leaves = inOrder(found, from, until);
    for (let start = 0; start === 0 || start < leaves.length; start += sizes.batch) {
      const next = leaves[start + sizes.batch];
      covered = next === undefined ? until : later(covered, next.at);
      yield batchOf(
        { sequence: (sequence += 1), until: covered },
        leaves.slice(start, start + sizes.batch).map(({ leaf }) => leaf),
        hashing,
      );
    }
    // Whatever is dated before `now` less the lateness is there by now: the next run looks through the rest again.
    [from, known] = [until, new Set()];
    if (leaves.length * 4 <= sizes.stretch) seconds = Math.min(longest, seconds * 4);
  }
}

/** Those that no batch has, by their names; undefined where there are more than `most`. */
async function newLeaves(
  leaves: AsyncIterable<DatedLeaf>,
  known: ReadonlySet<string>,
  most: number,
): Promise<ReadonlyMap<string, DatedLeaf> | undefined> {
  const found = new Map<string, DatedLeaf>();
  for await (const leaf of leaves) {
    const name = leafName(leaf);
    if (known.has(name)) continue;
    found.set(name, leaf);
    if (found.size > most) return undefined;
  }
  return found;
}

/** By their dates. One that says another date than it is listed under, as whoever writes the table can, is taken for the earliest. */
function inOrder(
  found: ReadonlyMap<string, DatedLeaf>,
  from: Instant,
  until: Instant,
): readonly { readonly leaf: Leaf; readonly at: Instant }[] {
  const isListed = (at: string): at is Instant => at >= from && at < until;
  return [...found.values()]
    .map((leaf) => ({ leaf, at: isListed(leaf.at) ? leaf.at : from }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What the batches have that reach past this moment: the last leaf of one may be dated just when it ends. */
async function namesSince(
  from: Instant,
  last: Statement | undefined,
  checkpoints: Pick<CheckpointStore, 'batch'>,
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let sequence = last?.sequence ?? 0; sequence > 0; sequence -= 1) {
    const text = await checkpoints.batch(sequence);
    if (text === undefined) throw new MissingBatch(`There is no batch ${sequence}.`);
    const { until, leaves } = readBatchText(text);
    if (until < from) break;
    for (const leaf of leaves) names.add(leafName(leaf));
  }
  return names;
}

/** A checkpoint is there and its batch is not: somebody removed it. */
export class MissingBatch extends Error {
  override readonly name = 'MissingBatch';
}
