import { describe, expect, it } from 'vitest';
import { pauseAfter } from '../../../web/src/officer/lists/use-regularly.ts';

describe('how often a list is asked for', () => {
  it('is once a minute while something is new', () => {
    expect([pauseAfter('news', 60_000), pauseAfter('news', 300_000)]).toEqual([60_000, 60_000]);
  });

  it('is less often while nothing is, and yet every five minutes', () => {
    const pauses = Array.from({ length: 10 }).reduce<readonly number[]>(
      (before) => [...before, pauseAfter('nothing', before.at(-1) ?? 0)],
      [60_000],
    );
    expect(pauses.slice(0, 4)).toEqual([60_000, 75_000, 93_750, 117_187.5]);
    expect(pauses.at(-1)).toBe(300_000);
  });

  it('is half as often each time that nobody answers', () => {
    expect([pauseAfter('failure', 60_000), pauseAfter('failure', 200_000)]).toEqual([120_000, 300_000]);
  });
});
