import { DeleteCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { projectionKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoQueueProjector } from '../../../adapters/dynamodb/queue-projector.ts';
import { dynamoQueues } from '../../../adapters/dynamodb/queues.ts';
import { BusyCountry, placesAbove, repeatedAndMixed } from '../../builders/busy-country.ts';
import { someCursors } from '../../builders/queues.ts';
import { readCounts, readListings, recount, recountFigures } from '../../builders/recount.ts';
import { aNumber, aState, anEscalation, anEvent } from '../../builders/ticket-event.ts';
import { perRun } from '../../builders/runs.ts';
import { queuesContract } from '../contract/queues.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { enginesAndMemory } from './engines-and-memory.ts';

const timeZone = 'Africa/Dar_es_Salaam';

describe.each(enginesAndMemory)('on $name', ({ client }) => {
  const openTable = async (cursors = someCursors()) => {
    const { projections: table } = await createTables(client, 'projections');
    return {
      table,
      queueProjector: dynamoQueueProjector({ client, table }),
      queues: dynamoQueues({ client, table, cursors }),
    };
  };

  describe('the queues', () => {
    queuesContract(openTable);

    it('leave nothing where an entry was', async () => {
      const { table, queueProjector } = await openTable();
      await queueProjector.apply(anEvent(), { levels: ['kituo', 'wizara'], timeZone });
      await queueProjector.apply(anEscalation(), { levels: ['wizara'], timeZone });

      const { Item: item } = await client.send(
        new GetCommand({
          TableName: table,
          Key: projectionKeys.level(aNumber, 'kituo'),
          ConsistentRead: true,
        }),
      );

      expect(item).toBeUndefined();
    });

    it('find what stands otherwise than it should, whoever left it so', async () => {
      const { table, queueProjector, queues } = await openTable();
      const places = { levels: ['kituo', 'wizara'], timeZone };
      await queueProjector.apply(anEvent(), places);
      await client.send(
        new DeleteCommand({ TableName: table, Key: projectionKeys.level(aNumber, 'wizara') }),
      );

      expect(await queueProjector.apply(anEvent(), places)).toBe('kept');

      expect((await queues.page('wizara', undefined, { by: 'asha' })).items).toHaveLength(1);
      expect(await queueProjector.apply(anEvent(), places)).toBe('nothing-new');
    });

    it('write only the lines that an event changes', async () => {
      const { table, queueProjector } = await openTable();
      await queueProjector.apply(anEvent(), { levels: ['kituo', 'wizara'], timeZone });
      const before = aState();
      await queueProjector.apply(
        anEvent({ type: 'acknowledge', version: 2, before, after: aState({ status: 'acknowledged' }) }),
        { levels: ['kituo', 'wizara'], timeZone },
      );

      const { Items: items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'PK = :ticket',
          ExpressionAttributeValues: { ':ticket': projectionKeys.heard(aNumber).PK },
          ConsistentRead: true,
        }),
      );

      const versions = items.map(({ SK, version }) => [String(SK), version as unknown]);
      expect(Object.fromEntries(versions)).toEqual({
        HEARD: undefined,
        'LEVEL#kituo': 2,
        'LEVEL#wizara': 2,
        'LINK#kituo': 1,
        'MATTER#kituo': 1,
      });
    });

    it('equal a recount after many acts, told repeatedly, in any order, several at once', async () => {
      const country = new BusyCountry(perRun(60, 150), 7);
      const { queueProjector, queues } = await openTable();
      const events = repeatedAndMixed(country.events, 7);
      for (let start = 0; start < events.length; start += 10) {
        const batch = events.slice(start, start + 10);
        await Promise.all(
          batch.map((event) => queueProjector.apply(event, { ...placesAbove(event.after), timeZone })),
        );
      }

      expect(await readListings(queues)).toEqual(recount(country));
      expect(await readCounts(queues)).toEqual(recountFigures(country));
    });
  });
});
