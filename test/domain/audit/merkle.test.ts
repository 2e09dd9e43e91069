import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { emptyTree, grown, leafHash, pathTo, rootBy, rootOf } from '../../../domain/audit/merkle.ts';
import { checkProperty } from '../../builders/chance.ts';

const leavesUpTo = (size: number, from = 0): readonly Uint8Array[] =>
  Array.from({ length: size - from }, (_, place) => leafHash(`leaf ${from + place}`, hashing));

/** RFC 6962, section 2.1, as it stands there. */
function referenceRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return hashing.sha256();
  if (leaves.length === 1) return only;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  const [left, right] = [referenceRoot(leaves.slice(0, half)), referenceRoot(leaves.slice(half))];
  return hashing.sha256(Uint8Array.of(1), left, right);
}

const sizes = fc.nat(70);

describe('the tree of the log', () => {
  it('has the root of RFC 6962, in however many steps it grew', () => {
    checkProperty(
      fc.property(sizes, sizes, (first, more) => {
        const tree = grown(emptyTree, leavesUpTo(first), hashing);
        const whole = grown(tree, leavesUpTo(first + more, first), hashing);
        expect(rootOf(whole, hashing)).toEqual(referenceRoot(leavesUpTo(first + more)));
        expect(whole.size).toBe(first + more);
      }),
    );
  });

  it('proves each new leaf from its peaks of before alone', async () => {
    await checkProperty(
      fc.asyncProperty(sizes, fc.integer({ min: 1, max: 20 }), fc.nat(), async (first, more, any) => {
        const place = any % more;
        const before = grown(emptyTree, leavesUpTo(first), hashing);
        const added = leavesUpTo(first + more, first);
        const path = pathTo(place, before, added, hashing);
        const leaf = leafHash(`leaf ${first + place}`, hashing);
        const root = rootOf(grown(before, added, hashing), hashing);
        expect(await rootBy(leaf, first + place, first + more, path, hashing)).toEqual(root);
        const other = leafHash('another', hashing);
        expect(await rootBy(other, first + place, first + more, path, hashing)).not.toEqual(root);
      }),
    );
  });

  it('takes no path of the wrong length', async () => {
    const leaf = leafHash('leaf 0', hashing);
    expect(await rootBy(leaf, 0, 2, [], hashing)).toBeUndefined();
    expect(await rootBy(leaf, 0, 1, [leaf], hashing)).toBeUndefined();
    expect(await rootBy(leaf, 1, 1, [], hashing)).toBeUndefined();
  });
});
