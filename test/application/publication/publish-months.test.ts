import { describe, expect, it } from 'vitest';
import { publishMonths } from '../../../application/publication/publish-months.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { aRandomCountry, countedMonth } from '../../builders/attack/random-country.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aSystem } from '../../builders/system/system.ts';

const months = ['2026-08', '2026-09', '2026-10', '2026-11'];

/** A system that counted these months. */
function aCountingSystem(startsAt: Instant, counted: readonly string[] = months) {
  const system = aSystem({ startsAt });
  const known = aRandomCountry(5, months).filter(({ month }) => counted.includes(month));
  const counts = new Map(known.map((month) => [month.month, countedMonth(month).institutions]));
  const monthlyCounts = { of: (month: string) => Promise.resolve(counts.get(month) ?? []) };
  return {
    system,
    counts,
    publishes: () => publishMonths({ ...system.ports, monthlyCounts }, aCapturedLog()),
  };
}

const publishedBy = async ({ system }: ReturnType<typeof aCountingSystem>) =>
  (await system.publications.months()).map(({ month }) => month);

describe('publishing what is due', () => {
  it('waits until another whole month has passed, by the calendar of the offices', async () => {
    const country = aCountingSystem('2026-11-30T20:59:59Z');
    expect(await country.publishes()).toEqual(['2026-09']);

    country.system.now = '2026-11-30T21:00:00Z'; // midnight in Dar es Salaam
    expect(await country.publishes()).toEqual(['2026-10']);
    expect(await publishedBy(country)).toEqual(['2026-10', '2026-09']);
  });

  it('publishes what was missed, and nothing twice', async () => {
    const country = aCountingSystem('2026-10-02T06:00:00Z');
    await country.publishes();
    country.system.now = '2027-01-04T06:00:00Z';

    expect(await country.publishes()).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(await country.publishes()).toEqual([]);
    expect(await publishedBy(country)).toEqual(['2026-11', '2026-10', '2026-09', '2026-08']);
  });

  it('leaves a month, and those after it, to a later run while not all of it is added up', async () => {
    const { system } = aCountingSystem('2026-12-01T06:00:00Z');
    const monthlyCounts = { of: () => Promise.resolve(undefined) };
    expect(await publishMonths({ ...system.ports, monthlyCounts }, aCapturedLog())).toEqual([]);
  });

  it('leaves a month as it was published, whatever is counted afterwards', async () => {
    const country = aCountingSystem('2026-12-01T06:00:00Z');
    await country.publishes();
    const before = await country.system.publications.of('2026-10');
    country.counts.set('2026-10', []);
    await country.publishes();

    expect(await country.system.publications.of('2026-10')).toEqual(before);
    expect(before?.institutions).not.toEqual([]);
  });

  it('begins with the first month in which anything was counted', async () => {
    const country = aCountingSystem('2026-11-03T06:00:00Z', ['2026-10', '2026-11']);
    expect(await country.publishes()).toEqual([]);
    country.system.now = '2026-12-03T06:00:00Z';
    expect(await country.publishes()).toEqual(['2026-10']);
  });

  it('publishes each month once, however many do it at once', async () => {
    const country = aCountingSystem('2026-12-01T06:00:00Z');
    const all = await Promise.all([1, 2, 3].map(() => country.publishes()));
    expect(all.flat()).toEqual(['2026-10']);
  });
});
