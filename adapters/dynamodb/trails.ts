import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Linked, Trails } from '../../domain/audit/trail.ts';
import { eventItem } from './items/event-item.ts';
import { ticketReadItem } from './items/ticket-read-item.ts';
import { readKeys, ticketKeys } from './keys.ts';
import { queryItems } from './query.ts';
import { linkOf, readItem } from './read-item.ts';

/** The chains of tickets in the table `tickets`, one Query each. */
export function dynamoTrails(client: DynamoDBDocumentClient, table: string): Trails {
  async function chainIn<Entry>(
    partition: string,
    prefix: string,
    schema: z.ZodType<Entry>,
  ): Promise<readonly Linked<Entry>[]> {
    const items = await queryItems(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :partition AND begins_with(SK, :prefix)',
      ExpressionAttributeValues: { ':partition': partition, ':prefix': prefix },
      ConsistentRead: true,
    });
    return items.map((item) => ({ ...linkOf(item), entry: readItem(schema, item) }));
  }

  return {
    async trailOf(number) {
      const [events, reads] = await Promise.all([
        chainIn(ticketKeys.partition(number), ticketKeys.eventPrefix, eventItem),
        chainIn(readKeys.partition(number), readKeys.readPrefix, ticketReadItem),
      ]);
      return { events, reads };
    },
  };
}
