import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type ComparableTickets, mostCompared } from '../../domain/ticketing/tickets/comparable-tickets.ts';
import { ifStill } from './engine/if-still.ts';
import { comparableItem, isTakenOut, newComparableItem } from './items/comparable-item.ts';
import { comparableKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/**
 * What open tickets are compared with, in the table `tickets`: one Query of one office and category, never a further
 * one. Of those that were taken out the version stays behind until its `ttl`.
 */
export function dynamoComparableTickets({ client, table }: DynamoTable): ComparableTickets {
  return {
    async openAt(office, category) {
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :partition',
        ExpressionAttributeValues: { ':partition': comparableKeys.partition(office, category) },
        ScanIndexForward: false,
        Limit: mostCompared,
      });
      const { Items: items = [] } = await reachingStore(() => client.send(command));
      return items.filter((item) => !isTakenOut(item)).map((item) => readItem(comparableItem, item));
    },

    async keep(ticket) {
      const command = new PutCommand({
        TableName: table,
        Item: newComparableItem(ticket),
        ConditionExpression: 'attribute_not_exists(PK) OR #version <= :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': ticket.version },
      });
      await ifStill(() => client.send(command));
    },
  };
}
