import { QueryCommand, type DynamoDBDocumentClient, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Institution } from '../../../domain/registry/institution.ts';
import type { Page } from '../../../domain/registry/registry.ts';
import { fullPage } from '../../../domain/queues/full-page.ts';
import { listsBy, searchText } from '../../../domain/registry/search-phrases.ts';
import { institutionItem, phraseItem } from '../items/institution-item.ts';
import { childrenIndex, phraseIndex } from '../keys.ts';
import { readItem, type Item } from '../read-item.ts';
import { reachingStore } from '../unavailable.ts';
import { cursorAfter, sortKeyOf } from './cursor.ts';

/** As many nodes as a phone shows before somebody asks for more. */
const pageSize = 25;

/** The smallest text above `sortKey`, and the greatest that begins with `prefix`. */
const justAfter = (sortKey: string): string => `${sortKey}\u0000`;
const lastOf = (prefix: string): string => `${prefix}\u{10ffff}`;

interface Listing<Found> {
  /** The Query that finds what comes after a place. */
  readonly queryAfter: (after: string | undefined) => QueryCommandInput;
  readonly sortAttribute: 'GSI1SK' | 'GSI2SK';
  readonly read: (item: Item) => Found;
  readonly isListed?: (found: Found) => boolean;
}

/** One page of an index. The cursor is the last sort key of the page before, so a forged one does no harm. */
async function readPage<Found>(
  client: DynamoDBDocumentClient,
  { queryAfter, sortAttribute, read, isListed = () => true }: Listing<Found>,
  after: string | undefined,
): Promise<Page<Found>> {
  const { items, next } = await fullPage<Found, Found>({
    async read(place, limit) {
      const command = new QueryCommand({ ...queryAfter(place), Limit: limit });
      const { Items: found = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
      const lines = found.map((item) => ({ place: String(item[sortAttribute]), line: read(item) }));
      return { lines, isLast: last === undefined };
    },
    shownOf: (found) => Promise.resolve(found.map((line) => (isListed(line) ? line : undefined))),
    after,
    size: pageSize,
  });
  return { items, ...(next !== undefined && { next: cursorAfter(next) }) };
}

/** The children of a node, or the tops of all trees, in the order of their Swahili names. */
export async function readChildren(
  client: DynamoDBDocumentClient,
  table: string,
  parent: string | undefined,
  cursor: string | undefined,
): Promise<Page<Institution>> {
  const queryAfter = (after = ' ') => ({
    TableName: table,
    IndexName: 'GSI1',
    KeyConditionExpression: 'GSI1PK = :parent AND GSI1SK > :after',
    ExpressionAttributeValues: { ':parent': childrenIndex.partition(parent), ':after': after },
  });
  const read = (item: Item) => readItem(institutionItem, item).institution;
  const after = cursor === undefined ? undefined : sortKeyOf(cursor);
  return readPage(client, { queryAfter, sortAttribute: 'GSI1SK', read }, after);
}

/** The nodes that a phrase beginning with what was typed finds, in the order of these phrases. */
export async function readFound(
  client: DynamoDBDocumentClient,
  table: string,
  typed: string,
  cursor: string | undefined,
): Promise<Page<Institution>> {
  const text = searchText(typed);
  if (text === '') return { items: [] };
  const queryAfter = (after: string | undefined) => ({
    TableName: table,
    IndexName: 'GSI2',
    KeyConditionExpression: 'GSI2PK = :letter AND GSI2SK BETWEEN :from AND :until',
    ExpressionAttributeValues: {
      ':letter': phraseIndex.partition(text),
      ':from': after === undefined ? text : justAfter(after),
      ':until': lastOf(text),
    },
  });
  const after = cursor === undefined ? undefined : sortKeyOf(cursor, text);
  const page = await readPage(
    client,
    {
      queryAfter,
      sortAttribute: 'GSI2SK',
      read: (item) => readItem(phraseItem, item),
      // Each node once: by the first of its phrases that the text finds.
      isListed: ({ institution, phrase }) => listsBy(institution, phrase, text),
    },
    after,
  );
  return { ...page, items: page.items.map(({ institution }) => institution) };
}
