import type { DeferredHashing, Hashing } from './hashing.ts';

/**
 * A Merkle tree that only grows, as RFC 6962 (section 2.1) describes it. Of what is in it already only the
 * peaks are kept: the roots of its full subtrees, the largest first, one for each bit of its size. So adding
 * to it, and proving what was added, costs nothing for what came before.
 */
export interface MerkleTree {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

export const emptyTree: MerkleTree = { size: 0, peaks: [] };

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/** What the hash of a leaf is over, part after part. */
export const leafParts = (canonicalLeaf: string) => [leafMark, canonicalLeaf] as const;

const nodeParts = (left: Uint8Array, right: Uint8Array) => [nodeMark, left, right] as const;

export const leafHash = (canonicalLeaf: string, { sha256 }: Hashing): Uint8Array =>
  sha256(...leafParts(canonicalLeaf));

const nodeHash = (left: Uint8Array, right: Uint8Array, { sha256 }: Hashing): Uint8Array =>
  sha256(...nodeParts(left, right));

/** The tree with these leaves after its own. */
export function grown(tree: MerkleTree, leaves: Iterable<Uint8Array>, hashing: Hashing): MerkleTree {
  const peaks = [...tree.peaks];
  let { size } = tree;
  for (const leaf of leaves) {
    let peak = leaf;
    for (let left = size; left % 2 === 1; left = (left - 1) / 2) {
      peak = nodeHash(peaks.pop() ?? peak, peak, hashing);
    }
    peaks.push(peak);
    size += 1;
  }
  return { size, peaks };
}

/** Its root: of an empty tree, the hash of nothing. */
export function rootOf({ peaks }: MerkleTree, hashing: Hashing): Uint8Array {
  const [last, ...before] = peaks.toReversed();
  if (last === undefined) return hashing.sha256();
  return before.reduce((right, left) => nodeHash(left, right, hashing), last);
}

/** The largest power of two below `size`: where RFC 6962 divides a tree of that size. */
function divide(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** The root of a full subtree, and whether the leaf that a path is looked for lies in it. */
interface Peak {
  readonly hash: Uint8Array;
  readonly hasLeaf: boolean;
}

/**
 * The siblings on the way from a leaf to the root of the tree that `before` became with `leaves`; `place` is the leaf's among
 * those that were added. One pass, in which nothing is held but peaks.
 */
export function pathTo(
  place: number,
  before: MerkleTree,
  leaves: Iterable<Uint8Array>,
  hashing: Hashing,
): readonly Uint8Array[] {
  const path: Uint8Array[] = [];
  const joined = (left: Peak, right: Peak): Peak => {
    if (left.hasLeaf) path.push(right.hash);
    if (right.hasLeaf) path.push(left.hash);
    return { hash: nodeHash(left.hash, right.hash, hashing), hasLeaf: left.hasLeaf || right.hasLeaf };
  };
  const peaks = before.peaks.map((hash): Peak => ({ hash, hasLeaf: false }));
  let { size } = before;
  for (const leaf of leaves) {
    let peak: Peak = { hash: leaf, hasLeaf: size === before.size + place };
    for (let left = size; left % 2 === 1; left = (left - 1) / 2) peak = joined(peaks.pop() ?? peak, peak);
    peaks.push(peak);
    size += 1;
  }
  const [last, ...earlier] = peaks.toReversed();
  if (last !== undefined) earlier.reduce((right, left) => joined(left, right), last);
  return path;
}

/** The root that a leaf and its path lead to in a tree of `size`; undefined when the path has the wrong length. */
export async function rootBy(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  { sha256 }: Pick<DeferredHashing, 'sha256'>,
): Promise<Uint8Array | undefined> {
  const sides = sidesTo(index, size);
  if (sides?.length !== path.length) return undefined;
  let hash = leaf;
  for (const [step, sibling] of path.entries()) {
    hash = await sha256(...(sides[step] === 'left' ? nodeParts(sibling, hash) : nodeParts(hash, sibling)));
  }
  return hash;
}

/** On which side the sibling stands at each step from a leaf to the root; undefined: there is no such leaf. */
function sidesTo(index: number, size: number): readonly ('left' | 'right')[] | undefined {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return undefined;
  const sides: ('left' | 'right')[] = [];
  let [from, until] = [0, size];
  while (until - from > 1) {
    const middle = from + divide(until - from);
    if (index < middle) {
      sides.push('right');
      until = middle;
    } else {
      sides.push('left');
      from = middle;
    }
  }
  return sides.toReversed();
}
