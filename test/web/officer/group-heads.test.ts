import { describe, expect, it } from 'vitest';
import { groupHeadsOf } from '../../../web/src/officer/lists/group-heads.ts';

interface Line {
  readonly number: string;
  readonly rank: number;
}

/** A page of lines, each named by its place in all of them. */
function pagesOf(...ranks: readonly (readonly number[])[]): readonly (readonly Line[])[] {
  let place = 0;
  return ranks.map((page) => page.map((rank) => ({ number: String((place += 1)), rank })));
}
const rankOf = ({ rank }: Line): number => rank;

describe('heads of groups', () => {
  it('stand above the first line of each group, on whichever page, with how many it has', () => {
    expect(groupHeadsOf(pagesOf([0, 0, 2], [2, 3]), true, rankOf)).toEqual([
      [
        { number: '1', rank: 0, count: 2 },
        { number: '3', rank: 2, count: 2 },
      ],
      [{ number: '5', rank: 3, count: 1 }],
    ]);
  });

  it('say nothing of how many a group has while its end is not read', () => {
    expect(groupHeadsOf(pagesOf([0, 1]), false, rankOf)).toEqual([
      [
        { number: '1', rank: 0, count: 1 },
        { number: '2', rank: 1, count: undefined },
      ],
    ]);
  });

  it('leave a line that only just became of an earlier group where it is read', () => {
    expect(groupHeadsOf(pagesOf([1, 0, 1]), true, rankOf)).toEqual([[{ number: '1', rank: 1, count: 3 }]]);
  });
});
