import { describe, expect, it } from 'vitest';
import type { Pace } from '../../../domain/messaging/notices/pace.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';

const now = '2026-11-24T09:00:00Z';
const next = plusSeconds(now, 1);
const until = plusSeconds(now, 90);

/** What every pace does. `open` gives a fresh one. */
export function paceContract(open: () => Promise<Pace>): void {
  describe('the messages of a second', () => {
    it('are given as they are asked for, and no more than there are', async () => {
      const pace = await open();
      expect(await pace.take('sms', now, 4, 10)).toBe(4);
      expect(await pace.take('sms', now, 4, 10)).toBe(4);
      expect(await pace.take('sms', now, 4, 10)).toBe(2);
      expect(await pace.take('sms', now, 1, 10)).toBe(0);
    });

    it('are others in the next second, and of another channel', async () => {
      const pace = await open();
      await pace.take('sms', now, 10, 10);
      expect(await pace.take('sms', next, 3, 10)).toBe(3);
      expect(await pace.take('email', now, 3, 10)).toBe(3);
    });

    it('are never more than there are, however many ask at once', async () => {
      const pace = await open();
      const taken = await Promise.all(Array.from({ length: 30 }, () => pace.take('sms', now, 3, 10)));
      expect(taken.reduce((sum, some) => sum + some, 0)).toBe(10);
    });
  });

  describe('one message of a second', () => {
    it('is given below a share of it, and what is refused takes nothing of others', async () => {
      const pace = await open();
      const given = await Promise.all(Array.from({ length: 12 }, () => pace.takeOne('sms', now, 5)));
      expect(given.filter(Boolean)).toHaveLength(5);
      expect(await pace.take('sms', now, 10, 10)).toBe(5);
      expect(await pace.takeOne('sms', now, 5)).toBe(false);
      expect(await pace.takeOne('email', now, 5)).toBe(true);
    });
  });

  describe('a run', () => {
    it('is begun by one, and may be held by it for longer', async () => {
      const pace = await open();
      const begun = await Promise.all(['a', 'b', 'c'].map((run) => pace.begin(run, now, until)));
      expect(begun.filter(Boolean)).toHaveLength(1);
      const [mine = ''] = ['a', 'b', 'c'].filter((_, place) => begun[place]);
      expect(await pace.begin(mine, now, plusSeconds(now, 120))).toBe(true);
      expect(await pace.begin('d', until, plusSeconds(now, 180))).toBe(false);
    });

    it('is free once it has ended, and once its time is over', async () => {
      const pace = await open();
      await pace.begin('a', now, until);
      await pace.end('a', next);
      expect(await pace.begin('b', next, until)).toBe(true);
      expect(await pace.begin('c', until, plusSeconds(until, 90))).toBe(true);
    });

    it('is not ended by one that it is not', async () => {
      const pace = await open();
      await pace.begin('a', now, until);
      await pace.end('b', now);
      expect(await pace.begin('b', now, until)).toBe(false);
    });
  });
}
