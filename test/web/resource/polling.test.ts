import { describe, expect, it } from 'vitest';
import { paceOfLists, paceOfStatus } from '../../../web/src/officer/platform/paces.ts';
import { paceOfFollowing, pauseAfter, type PollingPace } from '../../../web/src/resource/use-polling.ts';
import { pageLives, saysAgainAfter } from '../../../domain/institutions/officers/open-pages.ts';
import type { Refreshed } from '../../../web/src/resource/fresh.ts';

/** The pauses, in ms, where each answer is like this. */
const pauses = (pace: PollingPace, each: Refreshed, count = 12): readonly number[] =>
  Array.from({ length: count - 1 }).reduce<readonly number[]>(
    (before) => [...before, pauseAfter(pace, each, before.at(-1) ?? 0)],
    [pace.usual],
  );

describe('a page asks again', () => {
  it.each([paceOfFollowing, paceOfLists, paceOfStatus])('as usual after news: %o', (pace) => {
    expect(pauseAfter(pace, 'news', pace.longest)).toBe(pace.usual);
  });

  it('for a ticket that is followed less and less often while nothing changes, and every five minutes', () => {
    const nothing = pauses(paceOfFollowing, 'nothing');
    expect(nothing.slice(0, 3)).toEqual([20_000, 30_000, 45_000]);
    expect(nothing.at(-1)).toBe(300_000);
  });

  it('in an hour at a ticket that does not change no more than twenty times: data costs money', () => {
    const sums = pauses(paceOfFollowing, 'nothing', 21).reduce((sum, pause) => sum + pause, 0);
    expect(sums).toBeGreaterThan(3_600_000);
  });

  it('for a list each minute, less often while nothing is new, and half as often where nobody answers', () => {
    expect(pauses(paceOfLists, 'nothing').slice(0, 4)).toEqual([60_000, 75_000, 93_750, 117_187.5]);
    expect(pauses(paceOfLists, 'nothing').at(-1)).toBe(300_000);
    expect(pauses(paceOfLists, 'failure', 4)).toEqual([60_000, 120_000, 240_000, 300_000]);
  });

  it.each(['nothing', 'failure'] as const)(
    'where a ticket stands after 15 seconds, and half as often each time that brings %s, to two minutes',
    (each) => {
      expect(pauses(paceOfStatus, each, 5)).toEqual([15_000, 30_000, 60_000, 120_000, 120_000]);
    },
  );

  it('where a ticket stands before colleagues take the page for closed', () => {
    expect(saysAgainAfter + paceOfStatus.longest / 1000).toBeLessThan(pageLives);
  });
});
