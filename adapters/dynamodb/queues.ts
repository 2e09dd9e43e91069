import { QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Page } from '../../domain/institutions/registry.ts';
import type { Cursors } from '../../domain/queues/cursors.ts';
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

/** Listings of lines in DynamoDB: one Query a page, by a key that says listing and filter at once. */
export function dynamoQueues({ client, table, cursors, pageSize = 25 }: QueuesOptions): Queues {
  async function readPage<Content>(
    schema: z.ZodType<Content>,
    listing: keyof typeof listingIndexes,
    partition: string,
    { by, cursor }: Asked,
  ): Promise<Page<Content>> {
    const index = listingIndexes[listing];
    const owner = { reader: by, listing: partition };
    const command = new QueryCommand({
      TableName: table,
      IndexName: index,
      KeyConditionExpression: `${index}PK = :partition AND ${index}SK > :after`,
      ExpressionAttributeValues: {
        ':partition': partition,
        ':after': cursor === undefined ? ' ' : await cursors.open(cursor, owner),
      },
      Limit: pageSize,
    });
    const { Items: found = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
    const items = found.map((item) => readItem(schema, item));
    return last === undefined
      ? { items }
      : { items, next: await cursors.seal(String(last[`${index}SK`]), owner) };
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
