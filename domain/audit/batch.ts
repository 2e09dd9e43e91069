import type { Instant } from '../foundation/time/instant.ts';
import type { ChainEnd, EntryPosition } from './chain.ts';
import type { Hashing } from './hashing.ts';
import { leafHash } from './merkle.ts';

/** One entry of a chain in the log of all: that it existed, and with which hash. */
export type Leaf = ChainEnd;

/** What came into the log with one checkpoint. */
export interface Batch {
  /** Sequence number of its checkpoint. */
  readonly sequence: number;
  /** What is dated before it was looked for. */
  readonly until: Instant;
  /** Read anew from the text each time, so that none but the one in hand is held. Throws `UnreadableAuditLog`. */
  readonly leaves: Iterable<Leaf>;
  /** The object as it is stored: a line of JSON that says the rest, then one for each leaf, in canonical form. */
  readonly text: string;
}

/** Names a leaf among all. */
export const leafName = ({ chain, number, count }: EntryPosition): string => `${chain} ${number} ${count}`;

/** The leaf alone, whatever else the object carries. */
const bare = ({ chain, number, count, hash }: Leaf): Leaf => ({ chain, number, count, hash });

/** The hash of each leaf in the tree of the log, one after the other. */
export function* leafHashes(leaves: Iterable<Leaf>, hashing: Hashing): Iterable<Uint8Array> {
  for (const leaf of leaves) yield leafHash(hashing.canonical(bare(leaf)), hashing);
}

/** A batch of these leaves, in this order. */
export function batchOf(
  { sequence, until }: Pick<Batch, 'sequence' | 'until'>,
  leaves: readonly Leaf[],
  { canonical }: Hashing,
): Batch {
  const lines = [canonical({ v: 1, sequence, until }), ...leaves.map((leaf) => canonical(bare(leaf)))];
  return { sequence, until, leaves, text: `${lines.join('\n')}\n` };
}
