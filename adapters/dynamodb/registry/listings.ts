import { QueryCommand, type DynamoDBDocumentClient, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Institution } from '../../../domain/institutions/institution.ts';
import type { Page } from '../../../domain/institutions/registry.ts';
import { listsBy, searchText } from '../../../domain/institutions/search-phrases.ts';
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

/** One page of an index. The cursor is the last sort key of the page before, so a forged one does no harm. */
async function readPage<Found>(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
  sortAttribute: 'GSI1SK' | 'GSI2SK',
  read: (item: Item) => Found,
): Promise<Page<Found>> {
  const command = new QueryCommand({ ...input, Limit: pageSize });
  const { Items: items = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
  const found = items.map(read);
  return last === undefined
    ? { items: found }
    : { items: found, next: cursorAfter(String(last[sortAttribute])) };
}

/** The children of a node, or the tops of all trees, in the order of their Swahili names. */
export async function readChildren(
  client: DynamoDBDocumentClient,
  table: string,
  parent: string | undefined,
  cursor: string | undefined,
): Promise<Page<Institution>> {
  const input = {
    TableName: table,
    IndexName: 'GSI1',
    KeyConditionExpression: 'GSI1PK = :parent AND GSI1SK > :after',
    ExpressionAttributeValues: {
      ':parent': childrenIndex.partition(parent),
      ':after': cursor === undefined ? ' ' : sortKeyOf(cursor),
    },
  };
  return readPage(client, input, 'GSI1SK', (item) => readItem(institutionItem, item).institution);
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
  const input = {
    TableName: table,
    IndexName: 'GSI2',
    KeyConditionExpression: 'GSI2PK = :letter AND GSI2SK BETWEEN :from AND :until',
    ExpressionAttributeValues: {
      ':letter': phraseIndex.partition(text),
      ':from': cursor === undefined ? text : justAfter(sortKeyOf(cursor, text)),
      ':until': lastOf(text),
    },
  };
  const page = await readPage(client, input, 'GSI2SK', (item) => readItem(phraseItem, item));
  const once = page.items.filter(({ institution, phrase }) => listsBy(institution, phrase, text));
  return { ...page, items: once.map(({ institution }) => institution) };
}
