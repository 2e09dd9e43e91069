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
export function grown(tree: MerkleTree, leaves: readonly Uint8Array[], hashing: Hashing): MerkleTree {
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

/**
 * The siblings on the way from a leaf to the root of the tree that `before` became with `leaves`; `place`
 * is the leaf's among those that were added. What is left of the way is a peak of before, or made of them.
 */
export function pathTo(
  place: number,
  before: MerkleTree,
  leaves: readonly Uint8Array[],
  hashing: Hashing,
): readonly Uint8Array[] {
  const hashOfRange = rangesOf(before, leaves, hashing);
  const path: Uint8Array[] = [];
  const leaf = before.size + place;
  let [from, until] = [0, before.size + leaves.length];
  while (until - from > 1) {
    const middle = from + divide(until - from);
    if (leaf < middle) {
      path.push(hashOfRange(middle, until));
      until = middle;
    } else {
      path.push(hashOfRange(from, middle));
      from = middle;
    }
  }
  return path.toReversed();
}

/** The root of any subtree that is made of peaks and of new leaves. */
function rangesOf(before: MerkleTree, leaves: readonly Uint8Array[], hashing: Hashing) {
  const peaks = new Map<string, Uint8Array>();
  let start = 0;
  for (const peak of before.peaks) {
    const rest = before.size - start;
    const width = divide(rest + 1);
    peaks.set(`${start} ${start + width}`, peak);
    start += width;
  }
  const hashOfRange = (from: number, until: number): Uint8Array => {
    const peak = peaks.get(`${from} ${until}`);
    if (peak !== undefined) return peak;
    const leaf = leaves[from - before.size];
    if (until - from === 1 && leaf !== undefined) return leaf;
    if (until - from === 1) throw new RangeError('A leaf of before is not known any more.');
    const middle = from + divide(until - from);
    return nodeHash(hashOfRange(from, middle), hashOfRange(middle, until), hashing);
  };
  return hashOfRange;
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
