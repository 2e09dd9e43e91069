import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../../domain/casework/queues/codes.ts';
import type { CompactEntry } from '../../../../domain/casework/queues/compact-entry.ts';
import { placeInOrder } from '../../../../domain/casework/queues/narrowing.ts';

const entryOf = (category: string): CompactEntry => ({
  number: '261100000013',
  status: 'submitted',
  late: false,
  urgent: false,
  sensitive: false,
  news: false,
  given: false,
  kind: 'complaint',
  due: 100,
  sent: 10,
  category: codeOf('category', category),
});
const rank = new Map(['maji', 'barabara'].map((id, place) => [codeOf('category', id), place]));
const placesOf = (seesAll: boolean) =>
  ['maji', 'barabara'].map((id) => placeInOrder('category', { entry: entryOf(id), seesAll }, rank));

describe('the order of categories', () => {
  it('puts tickets in the order of what they are about', () => {
    expect(placesOf(true).map(([first]) => first)).toEqual([0, 1]);
  });

  it('tells who sees the status alone nothing of what they are about', () => {
    const [one, other] = placesOf(false);
    expect(one).toEqual(other);
    expect(one?.[0]).toBe(rank.size);
  });
});
