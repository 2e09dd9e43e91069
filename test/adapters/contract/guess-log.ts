import { describe, expect, it } from 'vitest';
import type { GuessLog, GuessTarget } from '../../../domain/guesses/guess-log.ts';

const at = '2026-11-24T06:00:00Z';

const by = (source: string, number: string): GuessTarget => ({
  number,
  source,
  sourceAtNumber: `${source} at ${number}`,
});

/** What every guess log does. `open` gives an empty one. */
export function guessLogContract(open: () => Promise<GuessLog>): void {
  describe('counting wrong guesses', () => {
    it('begins at none', async () => {
      const log = await open();

      expect(await log.of(by('s', 'n'))).toEqual({
        number: { count: 0 },
        source: { count: 0 },
        sourceAtNumber: { count: 0 },
      });
    });

    it('counts for the number, for the source, and for both together', async () => {
      const log = await open();
      await log.record(by('s1', 'n1'), at);
      await log.record(by('s2', 'n1'), '2026-11-24T06:00:09Z');
      await log.record(by('s1', 'n2'), '2026-11-24T06:00:10Z');

      expect(await log.of(by('s1', 'n1'))).toEqual({
        number: { count: 2, lastAt: '2026-11-24T06:00:09Z' },
        source: { count: 2, lastAt: '2026-11-24T06:00:10Z' },
        sourceAtNumber: { count: 1, lastAt: at },
      });
    });

    it('does not take a source for a number of the same hash, nor both together for either', async () => {
      const log = await open();
      await log.record({ number: 'same', source: 'other', sourceAtNumber: 'another' }, at);

      const { source, sourceAtNumber } = await log.of({
        number: 'free',
        source: 'same',
        sourceAtNumber: 'same',
      });
      expect([source.count, sourceAtNumber.count]).toEqual([0, 0]);
    });

    it('loses none of many that come at once', async () => {
      const log = await open();
      await Promise.all(Array.from({ length: 30 }, () => log.record(by('s', 'n'), at)));

      expect((await log.of(by('s', 'n'))).number.count).toBe(30);
    });
  });
}
