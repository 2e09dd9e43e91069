import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { DeskEntries, DeskEntry } from '../../../domain/ticketing/tickets/desk-entries.ts';

const share = { by: 'source', hash: 'one-officer', day: '2026-11-24', limit: 4 } as const;

const entry = (number: string, minute: number): DeskEntry => ({
  number,
  at: plusSeconds('2026-11-24T06:00:00Z', minute * 60),
});

/** What lists of desks do. `open` gives an empty one. */
export function deskEntriesContract(open: () => Promise<DeskEntries>): void {
  describe('what an officer wrote down on a day', () => {
    it('is listed, the newest first, without what was given back, and under the number that it got', async () => {
      const entries = await open();
      const first = entry('261100000017', 1);
      const second = entry('261100000025', 2);
      const third = entry('261100000033', 3);
      const again = entry(first.number, 4);
      for (const one of [first, second, third, again]) await entries.take(share, one);
      await entries.giveBack(share, second);
      await entries.renumber(share, third, '261100000041');

      expect(await entries.entriesOf(share)).toEqual([again, { ...third, number: '261100000041' }]);
      expect(await entries.entriesOf({ ...share, day: '2026-11-25' })).toEqual([]);
    });

    it('counts in the same share, and is not listed where that is used up', async () => {
      const entries = await open();
      const taken = [];
      for (let minute = 1; minute <= 5; minute += 1)
        taken.push(await entries.take(share, entry(`26110000000${minute}`, minute)));

      expect(taken.map((one) => one.taken)).toEqual([true, true, true, true, false]);
      expect(await entries.entriesOf(share)).toHaveLength(4);
    });
  });
}
