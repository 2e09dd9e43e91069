import { BatchWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { newEventItem } from '../../../adapters/dynamodb/items/event-item.ts';
import { measureKeys } from '../../../adapters/dynamodb/keys.ts';
import { dynamoMeasuresKeeper } from '../../../adapters/dynamodb/measures-keeper.ts';
import { dynamoRegistryWriter } from '../../../adapters/dynamodb/registry/registry-writer.ts';
import type { TicketEvent } from '../../../domain/tickets/event.ts';
import { localDateAt } from '../../../domain/time/local-day.ts';
import { Recounter } from '../../../operations/measures/recount.ts';
import { recountReport } from '../../../operations/measures/report.ts';
import { BusyCountry } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { clientFor, createTables } from '../tables.ts';

const { events } = new BusyCountry(80, 5);
const [first] = events;

describe.each(inject('engines'))('a recount on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  /** A stage with these events on record, of which measures heard some. */
  async function aStage(heard: readonly TicketEvent[]) {
    const tables = await createTables(client, 'tickets', 'measures', 'registry', 'identities');
    const content = aRegistryContent({ calendar: aCalendar() });
    await dynamoRegistryWriter({ client, tables }).write({
      ...content,
      basedOn: 0,
      version: 1,
      by: 'test',
      at: '2026-11-24T09:00:00Z',
    });
    for (let start = 0; start < events.length; start += 25) {
      const puts = events
        .slice(start, start + 25)
        .map((event) => ({ PutRequest: { Item: newEventItem(event) } }));
      await client.send(new BatchWriteCommand({ RequestItems: { [tables.tickets]: puts } }));
    }
    const keeper = dynamoMeasuresKeeper({ client, table: tables.measures });
    for (const event of heard) await keeper.hear(event, () => Promise.resolve(aCalendar()));
    return { tables, recounter: new Recounter(client, tables) };
  }

  it('finds nothing where all events were heard', async () => {
    const { recounter } = await aStage(events);
    const found = await recounter.compare();
    expect(found).toMatchObject({ events: 80, misheard: [], wrong: [] });
    expect(recountReport(found).join()).toMatch(/^\d+ tickets with 80 events, \d+ figures: no difference\.$/);
  });

  it('names a figure that somebody changed, and puts it right', async () => {
    const { recounter, tables } = await aStage(events);
    const cell = {
      institution: first?.after.holder ?? '',
      day: localDateAt(first?.at ?? '2026-11-24T09:00:00Z', aCalendar().timeZone),
    };
    await client.send(
      new UpdateCommand({
        TableName: tables.measures,
        Key: measureKeys.part(cell, 'happened', first?.number ?? ''),
        UpdateExpression: 'ADD #figure :two',
        ExpressionAttributeNames: { '#figure': 'q.ar' },
        ExpressionAttributeValues: { ':two': 2 },
      }),
    );

    const found = await recounter.compare();

    expect(found.wrong).toMatchObject([{ ...cell, figure: 'question.arrived' }]);
    expect(found.wrong.map(({ stored, recounted }) => stored - recounted)).toEqual([2]);
    await recounter.repair(found);
    expect(await recounter.compare()).toMatchObject({ misheard: [], wrong: [] });
  });

  it('names the tickets of which events were lost, counts them, and none of these twice when they come', async () => {
    const lost = events.filter((_, place) => place % 3 === 2);
    const { recounter, tables } = await aStage(events.filter((event) => !lost.includes(event)));

    const found = await recounter.compare();

    expect([...found.misheard].toSorted()).toEqual([...new Set(lost.map(({ number }) => number))].toSorted());
    await recounter.repair(found);
    const keeper = dynamoMeasuresKeeper({ client, table: tables.measures });
    for (const event of lost)
      expect(await keeper.hear(event, () => Promise.resolve(aCalendar()))).toBe('nothing-new');
    expect(await recounter.compare()).toMatchObject({ misheard: [], wrong: [] });
  });
});
