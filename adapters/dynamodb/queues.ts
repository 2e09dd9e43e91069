import { QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Page } from '../../domain/institutions/registry/registry.ts';
import type { Cursors } from '../../domain/casework/queues/cursors.ts';
import { fullPage, type Stretch } from '../../domain/casework/queues/full-page.ts';
import { mostAboutSomebody, type ListingRequest, type Queues } from '../../domain/casework/queues/queues.ts';
import { sumOf } from '../../domain/casework/queues/tally.ts';
import { figuresIn } from './items/count-item.ts';
import { countedEntryItem, directionEntryItem, linkItem, queueEntryItem } from './items/entry-item.ts';
import { readBatch } from './engine/batch.ts';
import { countKeys, listings } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import { patience, type Patience } from './engine/retry.ts';
import { directionListing, filteredQueue, type Listing } from './items/filtered-queue.ts';
import { reachingStore } from './engine/unavailable.ts';

export interface QueuesOptions {
  readonly client: DynamoDBDocumentClient;
  /** The name of the table `projections`. */
  readonly table: string;
  readonly cursors: Cursors;
  readonly pageSize?: number;
  readonly patience?: Patience;
}

/** Listings of entries in DynamoDB: one Query a reading, by a key that says listing and filter at once. */
export function dynamoQueues({ client, table, cursors, pageSize = 25, ...options }: QueuesOptions): Queues {
  const waiting = options.patience ?? patience;

  const readStretch =
    <Content>(schema: z.ZodType<Content>, { index, partition, newestFirst = false }: Listing) =>
    async (after = newestFirst ? '~' : ' ', limit: number): Promise<Stretch<Content>> => {
      const command = new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: `${index}PK = :partition AND ${index}SK ${newestFirst ? '<' : '>'} :after`,
        ExpressionAttributeValues: { ':partition': partition, ':after': after },
        ScanIndexForward: !newestFirst,
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
    { by, cursor, shownOf = (lines) => Promise.resolve(lines) }: ListingRequest<Content>,
  ): Promise<Page<Content>> {
    const owner = { reader: by, listing: listing.partition };
    const after = cursor === undefined ? undefined : await cursors.open(cursor, owner);
    const read = readStretch(schema, listing);
    const { items, next } = await fullPage({ read, shownOf, after, size: pageSize });
    return { items, ...(next !== undefined && { next: await cursors.seal(next, owner) }) };
  }

  const first = (partition: string): Listing => ({ index: 'GSI1', partition });
  return {
    page: (institution, filter, asked) => readPage(queueEntryItem, filteredQueue(institution, filter), asked),
    assignedTo: (officer, asked) => readPage(queueEntryItem, first(listings.assigned(officer)), asked),
    holdingIn: (institution, month, asked) =>
      readPage(linkItem, first(listings.links(institution, 'holding', 'open', month)), asked),
    closedIn: (institution, month, asked) =>
      readPage(linkItem, first(listings.links(institution, 'holding', 'closed', month)), asked),
    heldIn: (institution, state, month, asked) =>
      readPage(linkItem, first(listings.links(institution, 'held', state, month)), asked),

    directionsBy: (officer, listing, asked) =>
      readPage(directionEntryItem, directionListing({ officer }, listing), asked),
    directionsTo: (office, listing, asked) =>
      readPage(directionEntryItem, directionListing({ office }, listing), asked),

    async tallyOf(institution) {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :queue',
        ExpressionAttributeValues: { ':queue': countKeys.queue(institution) },
      });
      return sumOf(items.map(figuresIn));
    },

    async aboutSomebody(institution) {
      const read = readStretch(countedEntryItem, first(listings.aboutSomebody(institution)));
      const { lines, isLast } = await read(undefined, mostAboutSomebody);
      return { entries: lines.map(({ line }) => line), more: !isLast };
    },

    async loadsOf(officers) {
      const items = await readBatch(client, waiting, table, officers.map(countKeys.officer));
      const byKey = new Map(items.map((item) => [item['PK'], sumOf([figuresIn(item)])]));
      return new Map(
        officers.flatMap((officer) => {
          const tally = byKey.get(countKeys.officer(officer).PK);
          return tally === undefined ? [] : [[officer, tally] as const];
        }),
      );
    },
  };
}
