import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Publications } from '../../domain/analytics/publication/publications.ts';
import {
  packPublication,
  publicationItem,
  publishedMonthItem,
  unpackPublication,
} from './items/publication-item.ts';
import { publicationKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { DynamoTable } from './engine/table.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Publications in DynamoDB: each is one item, with another small one in the list of months. */
export function dynamoPublications({ client, table }: DynamoTable, waiting = patience): Publications {
  const unlessThere = (Item: Item) => ({
    Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(PK)' },
  });
  return {
    async months() {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :months',
        ExpressionAttributeValues: { ':months': publicationKeys.months },
        ScanIndexForward: false,
      });
      return items.map((item) => {
        const { month, publishedAt } = readItem(publishedMonthItem, item);
        return { month, publishedAt };
      });
    },

    async of(month) {
      const command = new GetCommand({ TableName: table, Key: publicationKeys.publication(month) });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item === undefined ? undefined : unpackPublication(readItem(publicationItem, item).packed);
    },

    async add(publication, publishedAt) {
      const { month } = publication;
      return persistently<'published' | 'was-published'>(waiting, async () => {
        const { outcome } = await transact(client, {
          publication: unlessThere({
            ...publicationKeys.publication(month),
            ...{ entity: 'publication', v: 1, month, packed: packPublication(publication) },
          }),
          month: unlessThere({
            ...publicationKeys.month(month),
            ...{ entity: 'published-month', v: 1, month, publishedAt },
          }),
        });
        if (outcome === 'met-another') return again;
        return outcome === 'written' ? 'published' : 'was-published';
      });
    },
  };
}
