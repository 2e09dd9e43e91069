import { describe, expect, it } from 'vitest';
import type { ReadLog } from '../../../domain/audit/read-log.ts';
import { aRead, aReason } from '../../builders/read.ts';
import { collected } from '../../builders/collected.ts';

const number = '261100000017';

/** What every log of reads does. `open` gives an empty one. */
export function readLogContract(open: () => Promise<ReadLog>): void {
  describe('recording reads', () => {
    it('knows of none at first', async () => {
      const log = await open();

      expect(await log.readsOf(number)).toEqual([]);
    });

    it('says who opened what in which role, one after the other', async () => {
      const log = await open();
      const head = { officer: 'mkuu-1', institution: 'wizara', role: 'head' } as const;
      await log.record(aRead({ number }));
      await log.record(aRead({ number, by: head, opened: 'attachment', attachment: 'picha-1' }));

      expect(await log.readsOf(number)).toEqual([
        {
          v: 1,
          number,
          count: 1,
          at: '2026-11-24T09:10:00Z',
          by: { officer: 'afisa-1', institution: 'kituo', role: 'officer' },
          opened: 'ticket',
        },
        expect.objectContaining({ count: 2, by: head, opened: 'attachment', attachment: 'picha-1' }),
      ]);
    });

    it('keeps a reason out of the read, which has the commitment to it', async () => {
      const log = await open();
      const reason = aReason('Ombi la Bunge');

      await log.record(aRead({ number, reason }));

      const [read] = await log.readsOf(number);
      expect(read?.commitment).toBe(reason.commitment);
      expect(JSON.stringify(read)).not.toContain('Bunge');
    });

    it('gives the reasons by the place of the read that each belongs to', async () => {
      const log = await open();
      await log.record(aRead({ number }));
      await log.record(aRead({ number, reason: aReason('Ombi la Bunge') }));
      await log.record(aRead({ number, reason: aReason('Taarifa ya mwaka') }));

      const reasonsOf = (of: string, first: number, last: number) => log.reasonsOf(of, first, last);
      expect(await reasonsOf(number, 1, 3)).toEqual(
        new Map([
          [2, 'Ombi la Bunge'],
          [3, 'Taarifa ya mwaka'],
        ]),
      );
      expect(await reasonsOf(number, 1, 2)).toEqual(new Map([[2, 'Ombi la Bunge']]));
      expect(await reasonsOf('261100000025', 1, 3)).toEqual(new Map());
    });

    it('gives the newest reads, and page by page those before them', async () => {
      const log = await open();
      for (let place = 0; place < 12; place += 1) await log.record(aRead({ number }));
      const counts = async (limit: number, before?: number) =>
        (await log.readsBefore(number, limit, before)).map(({ count }) => count);

      expect(await counts(5)).toEqual([8, 9, 10, 11, 12]);
      expect(await counts(5, 8)).toEqual([3, 4, 5, 6, 7]);
      expect(await counts(5, 3)).toEqual([1, 2]);
      expect(await counts(5, 1)).toEqual([]);
      expect(await log.readsBefore('261100000025', 5)).toEqual([]);
    });

    it('records a request once, though its answer was lost and others read since', async () => {
      const log = await open();
      const read = aRead({ number });
      await log.record(read);
      await log.record(aRead({ number }));

      await log.record(read);

      expect(await log.readsOf(number)).toHaveLength(2);
    });

    it('keeps the reads of each ticket apart', async () => {
      const log = await open();
      await log.record(aRead({ number }));
      await log.record(aRead({ number: '261100000025' }));

      expect((await log.readsOf('261100000025')).map(({ count }) => count)).toEqual([1]);
    });

    it('loses none of several that come at once', async () => {
      const log = await open();
      await Promise.all(Array.from({ length: 8 }, () => log.record(aRead({ number }))));

      expect((await log.readsOf(number)).map(({ count }) => count)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });
  });

  describe('up to which version a holder read a ticket', () => {
    it('is said by the last of its people who opened the text, and by nobody else', async () => {
      const log = await open();
      await log.record(aRead({ number, version: 1, holder: 'kituo' }));
      await log.record(aRead({ number, version: 4, holder: 'kituo' }));
      await log.record(aRead({ number, version: 6 })); // from above
      await log.record(aRead({ number, opened: 'trail' }));
      await log.record(aRead({ number: '261100000025', version: 9, holder: 'kituo' }));

      expect(await log.readUpTo(number, 'kituo')).toBe(4);
      expect(await log.readUpTo(number, 'wizara')).toBeUndefined();
      expect(await log.readUpTo('261100000033', 'kituo')).toBeUndefined();
    });

    it('is kept for each that held it, so that what comes back was read', async () => {
      const log = await open();
      await log.record(aRead({ number, version: 2, holder: 'kituo' }));
      await log.record(aRead({ number, version: 5, holder: 'jirani' }));

      expect(await log.readUpTo(number, 'kituo')).toBe(2);
    });

    it('is not set back by an older read that is recorded late', async () => {
      const log = await open();
      await log.record(aRead({ number, version: 5, holder: 'kituo' }));
      await log.record(aRead({ number, version: 3, holder: 'kituo' }));

      expect(await log.readUpTo(number, 'kituo')).toBe(5);
    });
  });

  it('tells the reads of all tickets between two moments, over the hours', async () => {
    const log = await open();
    const moments = [
      '2026-11-24T05:59:59Z',
      '2026-11-24T06:00:00Z',
      '2026-11-24T07:10:00Z',
      '2026-11-24T08:00:00Z',
    ] as const;
    for (const [place, at] of moments.entries())
      await log.record(aRead({ number: `26110000000${place}`, at }));

    const reads = await collected(log.readsBetween('2026-11-24T06:00:00Z', '2026-11-24T08:00:00Z'));

    expect(reads.map(({ at }) => at).toSorted()).toEqual(moments.slice(1, 3));
  });
}
