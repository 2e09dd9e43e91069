import { describe, expect, it } from 'vitest';
import type { GuessLog } from '../../../domain/tickets/guess-log.ts';

/** What every guess log does. `open` gives an empty one. */
export function guessLogContract(open: () => Promise<GuessLog>): void {
  describe('counting wrong guesses', () => {
    it('begins at none', async () => {
      const log = await open();

      expect(await log.of({ numberHash: 'n', sourceHash: 's' })).toEqual({
        number: { count: 0 },
        source: { count: 0 },
      });
    });

    it('counts for the number and for the source', async () => {
      const log = await open();
      await log.record({ numberHash: 'n1', sourceHash: 's1' }, '2026-11-24T06:00:00Z');
      await log.record({ numberHash: 'n1', sourceHash: 's2' }, '2026-11-24T06:00:09Z');

      expect(await log.of({ numberHash: 'n1', sourceHash: 's1' })).toEqual({
        number: { count: 2, lastAt: '2026-11-24T06:00:09Z' },
        source: { count: 1, lastAt: '2026-11-24T06:00:00Z' },
      });
    });

    it('does not take a source for a number of the same hash', async () => {
      const log = await open();
      await log.record({ numberHash: 'same', sourceHash: 'other' }, '2026-11-24T06:00:00Z');

      expect((await log.of({ numberHash: 'free', sourceHash: 'same' })).source.count).toBe(0);
    });

    it('loses none of many that come at once', async () => {
      const log = await open();
      const target = { numberHash: 'n', sourceHash: 's' };
      await Promise.all(Array.from({ length: 30 }, () => log.record(target, '2026-11-24T06:00:00Z')));

      expect((await log.of(target)).number.count).toBe(30);
    });
  });
}
