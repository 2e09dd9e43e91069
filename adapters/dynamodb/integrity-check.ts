import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { instant } from '../../contracts/events/instant.ts';
import type { IntegrityCheck } from '../../domain/audit/integrity-check.ts';
import { firstVersion } from './items/scalars.ts';
import { hourIndex, hourShards, ticketKeys, integrityCheckKey } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import { chainsOfTicket } from './whole-audit-log.ts';

/** Where the walk over all tickets is. */
export const placeItem = z.looseObject({ v: firstVersion, from: instant, after: z.string().exactOptional() });

/** A walk by the listing of events by their hours, of which it reads the keys alone; then one ticket after the other. */
export function dynamoIntegrityCheck({ client, table }: DynamoTable): IntegrityCheck {
  return {
    async position() {
      const command = new GetCommand({ TableName: table, Key: integrityCheckKey, ConsistentRead: true });
      const { Item: item } = await reachingStore(() => client.send(command));
      if (item === undefined) return undefined;
      const { from, after } = readItem(placeItem, item);
      return { from, ...(after !== undefined && { after }) };
    },

    async savePosition(position) {
      const item = { ...integrityCheckKey, entity: 'record-walk', v: 1, ...position };
      await reachingStore(() => client.send(new PutCommand({ TableName: table, Item: item })));
    },

    async sentIn(from, until) {
      const shards = Array.from({ length: hourShards }, (_, shard) =>
        queryItems(client, {
          TableName: table,
          IndexName: 'GSI2',
          KeyConditionExpression: 'GSI2PK = :hour AND GSI2SK BETWEEN :from AND :until',
          ExpressionAttributeValues: {
            ':hour': hourIndex.partition(from, shard),
            ':from': from,
            ':until': until,
          },
        }),
      );
      const { SK: submission } = ticketKeys.event('', 1);
      const entries = (await Promise.all(shards)).flat();
      return entries
        .filter(({ SK }) => SK === submission)
        .map(({ PK }) => ticketKeys.numberIn(String(PK)))
        .toSorted();
    },

    chainsOf: (number) => chainsOfTicket(client, table, number),
  };
}
