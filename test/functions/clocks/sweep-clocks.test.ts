import { describe, expect, test } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { shardOf } from '../../../adapters/dynamodb/engine/keys.ts';
import { sweepClocks } from '../../../application/clocks/sweep-clocks.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aCalendar, local } from '../../builders/calendar.ts';
import { aPolicy } from '../../builders/policy.ts';
import { graceSeconds } from '../../builders/system/system.ts';
import { Country } from './a-country.ts';

const number = '261100000007';
/** A country whose clocks never started, so many seconds after its tickets were sent. */
async function aCountryWithoutClocks(seconds: number, ...numbers: readonly string[]): Promise<Country> {
  const country = new Country();
  for (const sent of numbers) await country.sends(sent);
  country.now = plusSeconds(country.now, seconds);
  return country;
}

type Tickets = Parameters<typeof sweepClocks>[0]['tickets'];

/** Sweeps a country whose store answers differently in one way. */
async function sweepsWith({ tickets, registry, now, captured }: Country, differing: Partial<Tickets>) {
  const store: Tickets = {
    wakeShards: tickets.wakeShards,
    load: (asked) => tickets.load(asked),
    textsOf: (asked) => tickets.textsOf(asked),
    save: (change) => tickets.save(change),
    dueBefore: (...asked) => tickets.dueBefore(...asked),
    ...differing,
  };
  const ports = { tickets: store, registry, now: () => now, graceSeconds };
  await sweepClocks(ports, { log: captured.log, millisecondsLeft: () => 240_000 });
}

const lastLineOf = (country: Country): unknown => JSON.parse(country.captured.lines.at(-1) ?? '{}');

describe('the sweeper', () => {
  test('leaves a clock alone that is late by no more than the grace', async () => {
    const country = await aCountryWithoutClocks(4 + graceSeconds, number); // it was to wake after 4 seconds
    await country.sweeps();
    expect(await country.storyOf(number)).toHaveLength(1);
  });

  test('does what a dead clock should have done, and arms a new one in the same cycle', async () => {
    const country = new Country({ policy: aPolicy() });
    await country.sends(number);
    country.now = plusSeconds(country.now, 2 * 86_400 + 10);
    await country.sweeps();
    const after = { cycle: 1, arming: 1 };
    expect((await country.storyOf(number)).at(-1)).toMatchObject({
      facts: { step: 'acknowledgement-missed' },
      after,
    });
    await country.delivers(await country.undelivered());
    expect(country.clocks.started).toContain(`${number}-1-1`);
  });

  test('heals a ticket once: the event of it starts the clock that goes on', async () => {
    const country = await aCountryWithoutClocks(60, number);
    await country.sweeps();
    await country.sweeps();
    expect(await country.storyOf(number)).toHaveLength(2);
    await country.lives(1);
    expect(country.clocks.running.map(({ clock }) => clock.cycle)).toEqual([2]);
  });

  test('says how many it healed', async () => {
    const country = await aCountryWithoutClocks(60, number, '261100000014', '261100000021');
    await country.sweeps();
    expect(lastLineOf(country)).toMatchObject({ entry: 'clocks-swept', count: 3, remaining: 0 });
  });

  test.each([
    ['2027-12-25', undefined],
    ['2027-12-26', { entry: 'calendar-ends', until: '2028-12-25' }],
  ])('says from a year ahead that the public holidays end: on %s', async (today, said) => {
    const calendar = aCalendar({ holidays: ['2026-12-25', '2027-12-25', '2028-12-25'] });
    const country = new Country({ calendar });
    country.now = local(`${today} 00:00:00`);
    await country.sweeps();
    const lines = country.captured.lines.map((line) => JSON.parse(line) as { readonly entry: string });
    const found = lines.find(({ entry }) => entry === 'calendar-ends');
    if (said === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(said);
    expect(lastLineOf(country)).toMatchObject({ entry: 'clocks-swept' });
  });

  test('heals more than a page of tickets in one run', async () => {
    const numbers = Array.from({ length: 60 }, (_, place) => String(261_100_000_000 + place * 7));
    const country = await aCountryWithoutClocks(60, ...numbers);
    await country.sweeps();
    expect(lastLineOf(country)).toMatchObject({ count: 60, remaining: 0 });
  });

  test('stops in time, and the next run goes on where it stopped', async () => {
    const country = await aCountryWithoutClocks(60, number);
    await country.sweeps(14_000);
    expect(lastLineOf(country)).toMatchObject({ count: 0, remaining: 1 });
    await country.sweeps();
    expect(lastLineOf(country)).toMatchObject({ count: 1, remaining: 0 });
  });

  test('goes on after a ticket that it cannot heal', async () => {
    const numbers = Array.from({ length: 30 }, (_, place) => String(261_100_000_000 + place * 2));
    const country = await aCountryWithoutClocks(60, ...numbers);
    const [lost] = numbers;
    await sweepsWith(country, {
      load: async (asked) => {
        const ticket = await country.tickets.load(asked);
        return ticket && asked === lost ? { ...ticket, holder: 'taasisi-iliyopotea' } : ticket;
      },
    });
    expect(country.captured.entries().filter((entry) => entry === 'clock-not-healed')).toHaveLength(1);
    expect(lastLineOf(country)).toMatchObject({ count: 29, remaining: 0 });
  });

  test('sweeps the other shards when one cannot be read', async () => {
    const [unread, read] = ['261100000014', '261100000028'];
    const country = await aCountryWithoutClocks(60, unread, read);
    await sweepsWith(country, {
      dueBefore: (before, shard, ...more) =>
        shard === shardOf(unread, country.tickets.wakeShards)
          ? Promise.reject(new StoreUnavailable('throttled'))
          : country.tickets.dueBefore(before, shard, ...more),
    });
    expect(lastLineOf(country)).toMatchObject({ count: 1, remaining: 1 });
  });

  test('leaves a ticket whose clock acted after the index was read', async () => {
    const country = await aCountryWithoutClocks(60, number);
    await sweepsWith(country, {
      dueBefore: async (...asked) => {
        const due = await country.tickets.dueBefore(...asked);
        if (due.length > 0)
          await country.wakes({ clock: { number, cycle: 1, arming: 0 }, nextWakeAt: country.now });
        return due;
      },
    });
    expect(await country.journeyOf(number)).toEqual(['1 kituo', '2 halmashauri']);
    expect(lastLineOf(country)).toMatchObject({ count: 0 });
  });
});
