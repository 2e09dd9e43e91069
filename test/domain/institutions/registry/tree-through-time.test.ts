import { describe, expect, it } from 'vitest';
import { TreeThroughTime } from '../../../../domain/institutions/registry/tree-through-time.ts';
import { local } from '../../../builders/calendar.ts';

const zone = 'Africa/Dar_es_Salaam';

/** A unit was moved on 10 November from the one agency to the other, which was moved on the 20th to another ministry. */
const tree = new TreeThroughTime(
  [
    {
      id: 'kitengo',
      parent: 'pwani',
      formerParents: [{ parent: 'bara', until: local('2026-11-10 12:00:00') }],
    },
    { id: 'bara', parent: 'maji' },
    {
      id: 'pwani',
      parent: 'ardhi',
      formerParents: [{ parent: 'maji', until: local('2026-11-20 00:00:00') }],
    },
    { id: 'maji' },
    { id: 'ardhi' },
  ],
  zone,
);

describe('the tree through time', () => {
  it('has what was moved on a day elsewhere from the next one on', () => {
    expect(tree.pathOn('kitengo', '2026-11-10')).toEqual(['kitengo', 'bara', 'maji']);
    expect(tree.pathOn('kitengo', '2026-11-11')).toEqual(['kitengo', 'pwani', 'maji']);
  });

  it('has with an institution all that lies under it elsewhere', () => {
    expect(tree.pathOn('kitengo', '2026-11-20')).toEqual(['kitengo', 'pwani', 'maji']);
    expect(tree.pathOn('kitengo', '2026-11-21')).toEqual(['kitengo', 'pwani', 'ardhi']);
    expect(tree.movedBetween('2026-11-20', '2026-11-21')).toEqual(['kitengo', 'pwani']);
    expect(tree.movedBetween('2026-11-12', '2026-11-20')).toEqual([]);
  });

  it('names the dates from which on something lies elsewhere', () => {
    expect(tree.turns).toEqual(['2026-11-11', '2026-11-21']);
  });

  it('knows no path of an institution that is not there', () => {
    expect(() => tree.pathOn('mahali', '2026-11-20')).toThrow(RangeError);
  });

  it('ends at a ring, while a tree is being changed', () => {
    const ring = new TreeThroughTime(
      [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a' },
      ],
      zone,
    );
    expect(ring.pathOn('a', '2026-11-20')).toEqual(['a', 'b']);
  });
});
