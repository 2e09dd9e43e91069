import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { sealedText, type TicketChain } from '../../domain/audit/chain.ts';
import type { Linked, Trails, TrailStart } from '../../domain/audit/trail.ts';
import { hashing } from '../crypto/hashing.ts';
import { eventItem } from './items/event-item.ts';
import { ticketReadItem } from './items/ticket-read-item.ts';
import { readKeys, ticketKeys, type Key } from './engine/keys.ts';
import { linkOf, readItem, type Item } from './engine/read-item.ts';
import { storedEntry } from './stored-entry.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Behind every place of six digits. */
const newest: TrailStart = { version: 1_000_000, count: 1_000_000 };

const sealedOf = (chain: TicketChain, item: Item): string => {
  const { number, previous, entry } = storedEntry(chain, item);
  return sealedText(previous, { chain, number }, entry, hashing);
};

/** The chains of tickets in the table `tickets`, one Query each. */
export function dynamoTrails({ client, table }: DynamoTable): Trails {
  async function chainIn<Entry>(
    chain: TicketChain,
    { PK, SK }: Key,
    prefix: string,
    limit: number,
    schema: z.ZodType<Entry>,
  ): Promise<readonly Linked<Entry>[]> {
    const command = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'PK = :partition AND SK BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':partition': PK, ':first': prefix, ':last': SK },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: limit,
    });
    const { Items: items = [] } = await reachingStore(() => client.send(command));
    return items
      .map((item) => ({ ...linkOf(item), entry: readItem(schema, item), sealed: sealedOf(chain, item) }))
      .toReversed();
  }

  return {
    async trailBefore(number, limit, { version, count } = newest) {
      const [events, reads] = await Promise.all([
        chainIn('events', ticketKeys.event(number, version - 1), ticketKeys.eventPrefix, limit, eventItem),
        chainIn('reads', readKeys.read(number, count - 1), readKeys.readPrefix, limit, ticketReadItem),
      ]);
      return { events, reads };
    },
  };
}
