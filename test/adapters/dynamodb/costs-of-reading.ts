import { beforeAll, describe, expect, it } from 'vitest';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import { changeShards, measureKeys, type Key } from '../../../adapters/dynamodb/engine/keys.ts';
import { dayKeys, overviewKeys } from '../../../adapters/dynamodb/figure-updates.ts';
import { eventsPerBatch } from '../../../domain/analytics/measures/batches.ts';
import { CountedYear, ministries, playedLives, unitBytes } from '../../builders/lives/counted-year.ts';

const lives = playedLives(400);
const events = lives.flat();

const sizes = events.flatMap(({ entry }) => (entry === undefined ? [] : [itemSize(entry)]));
const entrySize = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
/** Where rounds stand, and what waits for the next one, in each shard of the list as much. */
const unitsOfRecent =
  0.5 + (changeShards * Math.ceil((eventsPerBatch * entrySize) / changeShards / unitBytes)) / 2;

interface CountedTickets {
  readonly tickets: number;
  /** Bytes that an item of an overview has at least until it costs more. */
  readonly left: number;
  /** Read units of what was sent by category and region to 25 ministries. */
  readonly sent: number;
  /** Read units of the first screen of an overseer, of a nation with 25 ministries. */
  readonly today: number;
}

/** Says in tests what reading costs after so many tickets of a year. */
export function costsOfReading(years: readonly CountedTickets[]): void {
  describe.each(years)('after $tickets tickets of a year', ({ tickets, left, sent, today }) => {
    const year = new CountedYear(lives);
    const [ministry = ''] = ministries;
    // All at one ministry, so that it has no fewer than the country, and what is counted at itself besides.
    beforeAll(() => {
      year.passes(tickets, 365, ministry);
    });

    const months = [
      ['2026-11', '2026-12'], // the one that runs
      ['2026-10', '2026-11'],
      ['2026-01', '2026-02'],
      ['2024-01', '2024-02'], // of which there is nothing
    ];

    it.each([
      ['an overview of the top', 'taifa'],
      ['a drill-down to a ministry to which all of them were sent', ministry],
    ])('%s costs five read units, whichever month is asked for', (_, institution) => {
      const units = months.map((asked) => year.unitsToRead(overviewKeys(institution, asked)) + unitsOfRecent);
      expect(units).toEqual(months.map(() => 5));
    });

    it('a comparison of 25 ministries of which each has so many costs fifteen, and of an old month 27.5', () => {
      const unitsOf = (keys: readonly Key[]) => ministries.length * year.unitsToRead(keys) + unitsOfRecent;
      expect(unitsOf([measureKeys.now(ministry)])).toBe(15);
      expect(unitsOf([measureKeys.now(ministry), measureKeys.month(ministry, '2025-11')])).toBe(27.5);
    });

    it('a comparison of 25 ministries by their last thirty days costs forty', () => {
      expect(ministries.length * year.unitsToRead(dayKeys(ministry)) + unitsOfRecent).toBe(40);
    });

    it(`what was sent to 25 ministries by category and region costs ${sent}`, () => {
      expect(ministries.length * year.unitsToRead([measureKeys.sent(ministry)])).toBe(sent);
    });

    it(`the first screen of an overseer of 25 ministries costs ${today}`, () => {
      const own = year.unitsToRead(overviewKeys('taifa', ['2026-11']));
      const unit = year.unitsToRead([...dayKeys(ministry), measureKeys.sent(ministry)]);
      const sent = year.unitsToRead([measureKeys.sent('taifa')]);
      expect(own + sent + ministries.length * unit + unitsOfRecent).toBe(today);
    });

    it(`no item that is read has fewer than ${left} bytes left of the 4 KB that cost the same`, () => {
      const keys = months.flatMap((asked) => overviewKeys(ministry, asked));
      expect(Math.max(...keys.map((key) => year.sizeOf(key)))).toBeLessThanOrEqual(unitBytes - left);
    });
  });
}
