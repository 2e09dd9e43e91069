import { describe, expect, it } from 'vitest';
import type { SmsDays } from '../../../domain/messaging/notices/sms-budget.ts';

const at = '2026-11-24T09:00:00Z';
const today = '2026-11-24';

/** What every count of the SMS of days does. `open` gives an empty one. */
export function smsDaysContract(open: () => Promise<SmsDays>): void {
  describe('the SMS of days', () => {
    it('are counted below what may go, however many come at once, and given back', async () => {
      const days = await open();
      const taken = await Promise.all(Array.from({ length: 12 }, () => days.take(today, 5, at)));
      expect(taken.filter((each) => each.taken)).toHaveLength(5);
      expect((await days.known()).days).toEqual([{ date: today, count: 5 }]);
      await days.giveBack(today);
      expect(await days.take(today, 5, at)).toEqual({ taken: true, before: 4 });
      expect(await days.take(today, 5, at)).toEqual({ taken: false, before: 5 });
      expect(await days.take(today, 6, at)).toEqual({ taken: true, before: 5 });
    });

    it('are known by day, the oldest first, with the budget that was set last', async () => {
      const days = await open();
      expect(await days.known()).toEqual({ days: [] });
      for (const date of ['2026-11-25', '2026-10-30', today]) await days.take(date, 10, at);
      const budget = { perDay: 60_000, by: 'Zawadi', at, reason: 'Uchaguzi' } as const;
      await days.set({ ...budget, perDay: 1 });
      await days.set(budget);
      expect(await days.known()).toEqual({
        days: ['2026-10-30', today, '2026-11-25'].map((date) => ({ date, count: 1 })),
        budget,
      });
    });
  });
}
