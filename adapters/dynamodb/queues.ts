import { QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Page } from '../../domain/registry/registry.ts';
import type { Cursors } from '../../domain/queues/cursors.ts';
import { fullPage, type Stretch } from '../../domain/queues/full-page.ts';
import type { Asked, Queues } from '../../domain/queues/queues.ts';
import { linkItem, queueLineItem } from './items/line-item.ts';
import { listingIndexes, listings } from './keys.ts';
import { readItem } from './read-item.ts';
import { filteredQueue } from './filtered-queue.ts';
import { reachingStore } from './unavailable.ts';

export interface QueuesOptions {
  readonly client: DynamoDBDocumentClient;
  /** The name of the table `projections`. */
  readonly table: string;
  readonly cursors: Cursors;
  readonly pageSize?: number;
}

/** Listings of lines in DynamoDB: one Query a reading, by a key that says listing and filter at once. */
export function dynamoQueues({ client, table, cursors, pageSize = 25 }: QueuesOptions): Queues {
  const readStretch =
    <Content>(schema: z.ZodType<Content>, listing: keyof typeof listingIndexes, partition: string) =>
    async (after = ' ', limit: number): Promise<Stretch<Content>> => {
      const index = listingIndexes[listing];
      const command = new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: `${index}PK = :partition AND ${index}SK > :after`,
        ExpressionAttributeValues: { ':partition': partition, ':after': after },
        Limit: limit,
      });
      const { Items: found = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
      const lines = found.map((item) => ({
        place: String(item[`${index}SK`]),
        line: readItem(schema, item),
      }));
      return { lines, isLast: last === undefined };
    };

  async function readPage<Content>(
    schema: z.ZodType<Content>,
    listing: keyof typeof listingIndexes,
    partition: string,
    { by, cursor, shownOf = (lines) => Promise.resolve(lines) }: Asked<Content>,
  ): Promise<Page<Content>> {
    const owner = { reader: by, listing: partition };
    const after = cursor === undefined ? undefined : await cursors.open(cursor, owner);
    const read = readStretch(schema, listing, partition);
    const { items, next } = await fullPage({ read, shownOf, after, size: pageSize });
    return { items, ...(next !== undefined && { next: await cursors.seal(next, owner) }) };
  }

  return {
    page: (institution, filter, asked) => {
      const { listing, partition } = filteredQueue(institution, filter);
      return readPage(queueLineItem, listing, partition, asked);
    },
    assignedTo: (officer, asked) => readPage(queueLineItem, 'assigned', listings.assigned(officer), asked),
    holdingIn: (institution, month, asked) =>
      readPage(linkItem, 'links', listings.links(institution, 'holding', 'open', month), asked),
    closedIn: (institution, month, asked) =>
      readPage(linkItem, 'links', listings.links(institution, 'holding', 'closed', month), asked),
    heldIn: (institution, state, month, asked) =>
      readPage(linkItem, 'links', listings.links(institution, 'held', state, month), asked),
  };
}
