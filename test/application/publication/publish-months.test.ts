import { describe, expect, it } from 'vitest';
import { publishMonths } from '../../../application/publication/publish-months.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { aRandomCountry, countedMonth } from '../../builders/attack/random-country.ts';
import { aSystem } from '../../builders/system/system.ts';

const months = ['2026-08', '2026-09', '2026-10', '2026-11'];

/** A system in which these months were counted. */
function aCountingSystem(startsAt: Instant, counted: readonly string[] = months) {
  const system = aSystem({ startsAt });
  const country = aRandomCountry(5, months);
  for (const month of country.filter(({ month }) => counted.includes(month)))
    system.monthlyCounts.tell(month.month, countedMonth(month).institutions);
  return system;
}

const publishedBy = async (system: ReturnType<typeof aCountingSystem>) =>
  (await system.publications.months()).map(({ month }) => month);

describe('publishing what is due', () => {
  it('waits until another whole month has passed, by the calendar of the offices', async () => {
    const system = aCountingSystem('2026-11-30T20:59:59Z');
    expect(await publishMonths(system.ports)).toEqual(['2026-09']);

    system.now = '2026-11-30T21:00:00Z'; // midnight in Dar es Salaam
    expect(await publishMonths(system.ports)).toEqual(['2026-10']);
    expect(await publishedBy(system)).toEqual(['2026-10', '2026-09']);
  });

  it('publishes what was missed, and nothing twice', async () => {
    const system = aCountingSystem('2026-10-02T06:00:00Z');
    await publishMonths(system.ports);
    system.now = '2027-01-04T06:00:00Z';

    expect(await publishMonths(system.ports)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(await publishMonths(system.ports)).toEqual([]);
    expect(await publishedBy(system)).toEqual(['2026-11', '2026-10', '2026-09', '2026-08']);
  });

  it('leaves a month as it was published, whatever is counted afterwards', async () => {
    const system = aCountingSystem('2026-12-01T06:00:00Z');
    await publishMonths(system.ports);
    const before = await system.publications.of('2026-10');
    system.monthlyCounts.tell('2026-10', []);
    await publishMonths(system.ports);

    expect(await system.publications.of('2026-10')).toEqual(before);
    expect(before?.institutions).not.toEqual([]);
  });

  it('begins with the first month in which anything was counted', async () => {
    const system = aCountingSystem('2026-11-03T06:00:00Z', ['2026-10', '2026-11']);
    expect(await publishMonths(system.ports)).toEqual([]);
    system.now = '2026-12-03T06:00:00Z';
    expect(await publishMonths(system.ports)).toEqual(['2026-10']);
  });

  it('publishes each month once, however many do it at once', async () => {
    const system = aCountingSystem('2026-12-01T06:00:00Z');
    const all = await Promise.all([1, 2, 3].map(() => publishMonths(system.ports)));
    expect(all.flat()).toEqual(['2026-10']);
  });
});
