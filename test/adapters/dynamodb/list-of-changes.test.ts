import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { changeShards, measureKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { newChangeItem } from '../../../adapters/dynamodb/items/change-item.ts';
import { dynamoMeasuresProjector } from '../../../adapters/dynamodb/measures-projector.ts';
import { dynamoRollUpStore } from '../../../adapters/dynamodb/roll-up-store.ts';
import { dynamoRollUps } from '../../../adapters/dynamodb/roll-ups.ts';
import type { ListPosition } from '../../../domain/analytics/measures/batches.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { BusyCountry } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';

async function aList() {
  const database = new MemoryDatabase();
  const client = database.client();
  const { measures: table } = await createTables(client, 'measures');
  return { database, client, table, store: dynamoRollUpStore({ client, table }) };
}

/** An entry that says which it is: it adds so many tickets that arrived. */
const entryOf = (key: ReturnType<typeof measureKeys.change>, which: number) =>
  newChangeItem(
    key,
    [{ institution: 'wizara', day: '2026-11-24', adds: { 'complaint.arrived': which } }],
    aTuesdayNoon,
  );

const after = 400;
const until = plusSeconds(aTuesdayNoon, after);

/** So many entries, one a second: the first half where all lay before there were shards. */
async function aListOfBothForms() {
  const list = await aList();
  for (let second = 0; second < after; second += 1) {
    const { PK, SK } = measureKeys.change(
      plusSeconds(aTuesdayNoon, second),
      String(261_100_000_000 + second * 7),
      1,
    );
    const key = { PK: second < after / 2 ? 'CHANGES' : PK, SK };
    await list.client.send(new PutCommand({ TableName: list.table, Item: entryOf(key, second + 1) }));
  }
  return list;
}

const inOrder = Array.from({ length: after }, (_, second) => second + 1);

it.each([1, 7, 100, 399, 400])(
  'gives entries of all shards, and those of before there were shards, in order and once, by parts of %i',
  async (atMost) => {
    const { store } = await aListOfBothForms();
    const found: (number | undefined)[] = [];
    let place: ListPosition = aTuesdayNoon;
    while (place < until) {
      const { changes, to, events } = await store.listed({ first: place, further: place }, until, atMost);
      expect(events).toBeLessThanOrEqual(atMost);
      found.push(...changes.map(({ adds }) => adds['complaint.arrived']));
      // What breaks off is listed again up to where it went, and is the same.
      expect((await store.listed({ first: place, further: place }, to, Infinity)).changes).toEqual(changes);
      place = to;
    }
    expect(found).toEqual(inOrder);
  },
);

it('gives readers what waits in all of them', async () => {
  const { client, table, store } = await aListOfBothForms();
  await store.saveProgress({
    revision: 1,
    round: 0,
    upTo: aTuesdayNoon,
    furtherUpTo: aTuesdayNoon,
    treeDay: '2026-11-24',
  });
  const recent = await dynamoRollUps({ client, table }).recent(until);
  expect(recent?.asOf).toBe(until);
  expect(recent?.waiting.map(({ adds }) => adds['complaint.arrived'])).toEqual(inOrder);
});

it('is written to by every shard alike, so that none takes all events', async () => {
  const { database, client, table } = await aList();
  const projector = dynamoMeasuresProjector({ client, table, now: () => aTuesdayNoon });
  for (const event of new BusyCountry(400, 3).events)
    await projector.apply(event, () => Promise.resolve(aCalendar()));
  const entries = database.items(table).filter(({ entity }) => entity === 'counted-change');
  const shares = Map.groupBy(entries, ({ PK }) => String(PK));
  expect(shares.size).toBe(changeShards);
  for (const [, { length }] of shares) expect(length).toBeLessThan((1.5 * entries.length) / changeShards);
});
