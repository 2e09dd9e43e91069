import { QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Page } from '../../domain/registry/registry.ts';
import type { Cursors } from '../../domain/queues/cursors.ts';
import { fullPage, type Stretch } from '../../domain/queues/full-page.ts';
import type { Asked, Queues } from '../../domain/queues/queues.ts';
import { linkItem, queueLineItem } from './items/line-item.ts';
import { listings } from './keys.ts';
import { readItem } from './read-item.ts';
import { filteredQueue, type Listing } from './filtered-queue.ts';
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
    <Content>(schema: z.ZodType<Content>, { index, partition }: Listing) =>
    async (after = ' ', limit: number): Promise<Stretch<Content>> => {
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
    listing: Listing,
    { by, cursor, shownOf = (lines) => Promise.resolve(lines) }: Asked<Content>,
  ): Promise<Page<Content>> {
    const owner = { reader: by, listing: listing.partition };
    const after = cursor === undefined ? undefined : await cursors.open(cursor, owner);
    const read = readStretch(schema, listing);
    const { items, next } = await fullPage({ read, shownOf, after, size: pageSize });
    return { items, ...(next !== undefined && { next: await cursors.seal(next, owner) }) };
  }

  const first = (partition: string): Listing => ({ index: 'GSI1', partition });
  return {
    page: (institution, filter, asked) => readPage(queueLineItem, filteredQueue(institution, filter), asked),
    assignedTo: (officer, asked) => readPage(queueLineItem, first(listings.assigned(officer)), asked),
    holdingIn: (institution, month, asked) =>
      readPage(linkItem, first(listings.links(institution, 'holding', 'open', month)), asked),
    closedIn: (institution, month, asked) =>
      readPage(linkItem, first(listings.links(institution, 'holding', 'closed', month)), asked),
    heldIn: (institution, state, month, asked) =>
      readPage(linkItem, first(listings.links(institution, 'held', state, month)), asked),
  };
}
