import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { surgeKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { newSurgeCellItem } from '../../../adapters/dynamodb/items/surge-items.ts';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import { dynamoSurgeDetector } from '../../../adapters/dynamodb/surge-detector.ts';
import { dynamoSurges } from '../../../adapters/dynamodb/surges.ts';
import type { Surge } from '../../../domain/analytics/surges/surge-cell.ts';
import { hoursPerWeek } from '../../../domain/foundation/time/local-hour.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { seedsFrom } from '../../builders/chance.ts';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { Scheduler } from '../../builders/dynamodb/memory/scheduler.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { unitsOfWrite } from '../../builders/dynamodb/write-units.ts';
import { aSurge, enoughAtFirst, tuesdayNoonHour as noon, watchedTickets } from '../../builders/surges.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';

async function aCell(scheduler = new Scheduler()) {
  const database = new MemoryDatabase();
  const client = database.client(scheduler);
  const tables = await createTables(database.client(), 'measures', 'outbox');
  const detector = dynamoSurgeDetector({ client, tables, now: () => aTuesdayNoon });
  const begun: Surge[] = [];
  const watch = (watched: Parameters<typeof detector.watch>[0]) =>
    detector.watch(watched, (surge) => {
      begun.push(surge);
      return Promise.resolve([]);
    });
  const items = () => database.items(tables.measures);
  return { client, tables, watch, begun, items, surges: dynamoSurges({ client, table: tables.measures }) };
}

type Cell = Awaited<ReturnType<typeof aCell>>;

const nameOf = ({ PK, SK }: Item): string => `${String(PK)} ${String(SK)}`;

/** Units of what an act writes, all of it in transactions, and the bytes of the hours that it reads. */
async function unitsOf({ items }: Cell, act: () => Promise<unknown>): Promise<number> {
  const before = new Map(items().map((item) => [nameOf(item), item]));
  await act();
  return items().reduce((sum, item) => {
    const known = before.get(nameOf(item));
    return known === item ? sum : sum + 2 * unitsOfWrite('measures', known, item).table;
  }, 0);
}

const areaOf = { category: 'water-supply', place: 'kyela' };

describe('a ticket that is counted for surges', () => {
  it.each([0, 10, 1_000, 5_000])('costs four write units after %i of the same hour', async (tickets) => {
    const cell = await aCell();
    for (let from = 0; from < tickets; from += 50)
      await cell.watch({
        area: areaOf,
        hour: noon,
        categories: [],
        tickets: watchedTickets(Math.min(50, tickets - from), { from }).flatMap((each) => each.tickets),
      });
    const [next] = watchedTickets(1, { from: 900_000, categories: [] });
    expect(await unitsOf(cell, async () => next && cell.watch(next))).toBe(4 + (tickets === 0 ? 2 : 0)); // SINCE, once
  });

  it('costs little more than two together with nine others', async () => {
    const cell = await aCell();
    await cell.watch({
      area: areaOf,
      hour: noon - 1,
      categories: [],
      tickets: [{ number: '1', office: 'o' }],
    });
    const tickets = watchedTickets(10).flatMap((each) => each.tickets);
    const units = await unitsOf(cell, () =>
      cell.watch({ area: areaOf, hour: noon - 90, categories: [], tickets }),
    );
    expect(units / tickets.length).toBe(2.2);
  });

  it('finds hours that are small after two years of tickets in every hour', async () => {
    const cell = await aCell();
    const hours = [-3, -2, -1, 0, 1, 2, 3].map((apart) => noon + apart);
    for (let week = -104; week <= 0; week += 1)
      for (const hour of hours)
        await cell.watch({
          area: areaOf,
          hour: hour + week * hoursPerWeek,
          categories: [],
          tickets: watchedTickets(50, { from: (week + 200) * 1_000 + (hour - noon) * 100 }).flatMap(
            (each) => each.tickets,
          ),
        });
    const stored = cell.items().filter(({ entity }) => entity === 'surge-hour');
    expect(stored).toHaveLength(hours.length);
    for (const item of stored) expect(itemSize(item)).toBeLessThan(400);
    expect(cell.begun.filter(({ since }) => since > noon - 52 * hoursPerWeek)).toEqual([]); // it is usual
  });
});

/** All that is counted, by the hours of the item of an hour of the week. */
const countedIn = ({ items }: Cell): number =>
  items()
    .filter(({ entity }) => entity === 'surge-hour')
    .flatMap((item) => Object.entries(item).filter(([name]) => /^h\d+$/u.test(name)))
    .reduce((sum, [, count]) => sum + Number(count), 0);

describe('tickets that come again, together with others, to a store that fails', () => {
  it.each(seedsFrom(1, 5))('are counted once each, and their surge is told (order %i)', async (seed) => {
    const scheduler = new Scheduler({
      seed,
      rates: { conflict: 0.1, throttled: 0.1, 'time-out': 0.1, 'time-out-after-commit': 0.1 },
    });
    const cell = await aCell(scheduler);
    const tickets = watchedTickets(40);
    const groups = Array.from({ length: 60 }, (_, group) => {
      const first = (group * 7 + seed * 13) % tickets.length;
      return tickets.slice(first, first + 1 + ((group + seed) % 9)).flatMap((each) => each.tickets);
    });
    for (const together of [...groups, tickets.flatMap((each) => each.tickets)])
      for (let isDone = false; !isDone;)
        try {
          await cell.watch({ area: areaOf, hour: noon, categories: [], tickets: together });
          isDone = true;
        } catch (error) {
          if (!(error instanceof StoreUnavailable)) throw error;
        }
    expect(countedIn(cell)).toBe(tickets.length);
    scheduler.calm();
    expect(await cell.surges.lastingUntil(noon)).toHaveLength(1);
  });
});

describe('a cell of the release before', () => {
  const former = {
    v: 1 as const,
    since: noon - 12 * hoursPerWeek - 4,
    newest: noon - 1,
    counts: [
      ...Array.from({ length: 12 }, (_, week) => ({ hour: noon - (12 - week) * hoursPerWeek, count: 9 })),
    ],
    byNumber: [],
  };

  async function aFormerCell(details: object = {}) {
    const cell = await aCell();
    const Item = newSurgeCellItem(areaOf, { ...former, ...details }, 7);
    await cell.client.send(new PutCommand({ TableName: cell.tables.measures, Item }));
    return cell;
  }

  it('goes on: what it counted is what is usual', async () => {
    const cell = await aFormerCell();
    for (const ticket of watchedTickets(20)) await cell.watch(ticket);
    expect(cell.begun).toEqual([]);
    for (const ticket of watchedTickets(40, { from: 100 })) await cell.watch(ticket);
    expect(cell.begun).toMatchObject([{ told: { weeks: 12 } }]);
    expect(cell.begun[0]?.told.usual).toBeGreaterThan(2);
  });

  it('goes on with its surge, which is not told again', async () => {
    const { surge } = aSurge();
    const cell = await aFormerCell({ counts: [], surge });
    for (const ticket of watchedTickets(30, { hour: noon + 2 })) await cell.watch(ticket);
    expect(cell.begun).toEqual([]);
    expect(await cell.surges.lastingUntil(noon)).toMatchObject([{ surge: { until: noon + 2 + 25 } }]);
  });

  it('goes on in its own hour: what both counted is not counted twice', async () => {
    const cell = await aFormerCell({ newest: noon, counts: [{ hour: noon, count: enoughAtFirst - 1 }] });
    for (const ticket of watchedTickets(6)) await cell.watch(ticket);
    expect(cell.begun.map(({ told }) => told.seen)).toEqual([enoughAtFirst - 1]);
  });

  it('loses what is thirteen weeks old when it is written next', async () => {
    const cell = await aFormerCell();
    const hour = noon + 10 * hoursPerWeek;
    for (const ticket of watchedTickets(60, { hour })) await cell.watch(ticket);
    const Key = surgeKeys.cell(areaOf);
    const { Item: item } = await cell.client.send(new GetCommand({ TableName: cell.tables.measures, Key }));
    expect((item?.['counts'] as readonly { readonly h: number }[]).map(({ h }) => h)).toEqual(
      former.counts.map(({ hour: h }) => h).filter((h) => h > hour - 13 * hoursPerWeek),
    );
  });
});
