import { expect, it } from 'vitest';
import { pauseBefore } from '../../../web/src/citizen/follow/polling.ts';

it('a page asks less and less often while nothing changes, and at least every five minutes', () => {
  const pauses = Array.from({ length: 12 }, (_, unchanged) => pauseBefore(unchanged));
  expect(pauses[0]).toBe(20_000);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses.at(-1)).toBe(300_000);
});

it('an hour of looking at a ticket that does not change costs no more than twenty requests', () => {
  let [time, requests] = [0, 0];
  while (time < 3_600_000) time += pauseBefore(requests++);
  expect(requests).toBeLessThanOrEqual(20);
});
