import { describe, expect, it } from 'vitest';
import type { CountedFor, RateLimiter } from '../../../domain/foundation/rate-limits/rate-limiter.ts';

const at = '2026-11-24T06:00:00Z';
const many = 1_000;

const all: readonly CountedFor[] = ['number', 'source', 'sourceAtNumber', 'device'];

/** What every guess log does. `open` gives an empty one. */
export function guessLogContract(open: () => Promise<RateLimiter>): void {
  describe('counting guesses before they are judged', () => {
    it('begins at none, and says with each how many there were', async () => {
      const log = await open();
      const count = { of: 'number', hash: 'n' } as const;

      expect(await log.take(count, many, at)).toEqual({ taken: true, before: 0 });
      expect(await log.take(count, many, at)).toEqual({ taken: true, before: 1 });
    });

    it('takes none at its bound, says how many there are, and counts none for it', async () => {
      const log = await open();
      const count = { of: 'source', hash: 's' } as const;
      await log.take(count, 2, at);
      await log.take(count, 2, at);

      expect(await log.take(count, 2, at)).toEqual({ taken: false, before: 2 });
      expect(await log.take(count, 2, at)).toEqual({ taken: false, before: 2 });
      expect(await log.take(count, 3, at)).toEqual({ taken: true, before: 2 });
    });

    it('counts a right one no more', async () => {
      const log = await open();
      const count = { of: 'number', hash: 'n' } as const;
      await log.take(count, many, at);
      await log.take(count, many, at);
      await log.giveBack(count);

      expect(await log.take(count, many, at)).toEqual({ taken: true, before: 1 });
    });

    it('gives back no more than was counted', async () => {
      const log = await open();
      const count = { of: 'number', hash: 'n' } as const;
      await log.giveBack(count);
      await log.take(count, many, at);
      await log.giveBack(count);
      await log.giveBack(count);

      expect(await log.take(count, many, at)).toEqual({ taken: true, before: 0 });
    });

    it('takes what is counted for one thing for no other of the same hash', async () => {
      const log = await open();
      const before = [];
      for (const of of all) before.push(await log.take({ of, hash: 'same' }, many, at));

      expect(before).toEqual(all.map(() => ({ taken: true, before: 0 })));
    });

    it('lets of many that come at once no more pass than there is place for', async () => {
      const log = await open();
      const count = { of: 'number', hash: 'n' } as const;
      const taken = await Promise.all(Array.from({ length: 40 }, () => log.take(count, 25, at)));

      expect(taken.filter((one) => one.taken)).toHaveLength(25);
      expect(await log.take(count, 25, at)).toEqual({ taken: false, before: 25 });
    });

    it('spends a proof once, also where it is shown many times at once', async () => {
      const log = await open();
      const spent = await Promise.all(Array.from({ length: 12 }, () => log.spend('a proof', at)));

      expect(spent.filter(Boolean)).toHaveLength(1);
      expect(await log.spend('a proof', at)).toBe(false);
      expect(await log.spend('another', at)).toBe(true);
    });
  });
}
