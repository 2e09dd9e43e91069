import { describe, expect, it } from 'vitest';
import type { DailyCounts, DailyShare } from '../../../domain/ticketing/tickets/daily-counts.ts';

const at = '2026-11-24T06:00:00Z';

const aShare = (details: Partial<DailyShare> = {}): DailyShare => ({
  by: 'source',
  hash: 'one-source',
  day: '2026-11-24',
  limit: 2,
  ...details,
});

/** What every count of a day's tickets does. `open` gives an empty one. */
export function dailyCountsContract(open: () => Promise<DailyCounts>): void {
  describe("counting a day's tickets", () => {
    it('takes as many as the share has, until the next day', async () => {
      const counts = await open();
      const taken = [];
      for (let made = 0; made < 3; made += 1) taken.push((await counts.take(aShare(), at)).taken);
      taken.push((await counts.take(aShare({ day: '2026-11-25' }), at)).taken);

      expect(taken).toEqual([true, true, false, true]);
    });

    it('takes what was given back', async () => {
      const counts = await open();
      await counts.take(aShare(), at);
      await counts.take(aShare(), at);
      await counts.giveBack(aShare());

      const again = [await counts.take(aShare(), at), await counts.take(aShare(), at)];
      expect(again).toEqual([
        { taken: true, before: 1 },
        { taken: false, before: 2 },
      ]);
    });

    it('gives back no more than was taken', async () => {
      const counts = await open();
      await counts.giveBack(aShare({ limit: 1 }));
      await counts.giveBack(aShare({ limit: 1 }));
      const taken = [
        (await counts.take(aShare({ limit: 1 }), at)).taken,
        (await counts.take(aShare({ limit: 1 }), at)).taken,
      ];

      expect(taken).toEqual([true, false]);
    });

    it('does not take a phone for a source of the same hash, nor one source for another', async () => {
      const counts = await open();
      const limit = 1;
      const shares = [aShare({ limit }), aShare({ limit, by: 'phone' }), aShare({ limit, hash: 'another' })];
      const taken = [];
      for (const share of shares) taken.push((await counts.take(share, at)).taken);

      expect(taken).toEqual([true, true, true]);
    });

    it('takes no more than the share has of many that come at once', async () => {
      const counts = await open();
      const share = aShare({ limit: 10 });
      const taken = await Promise.all(Array.from({ length: 40 }, () => counts.take(share, at)));

      expect(taken.filter((each) => each.taken)).toHaveLength(10);
    });
  });
}
