import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { OpenPages } from '../../domain/institutions/officers/open-pages.ts';
import { newOpenPageItem, openPageItem } from './items/open-page-item.ts';
import { openPageKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Which officers have a ticket open: an item each, under one partition of the ticket apart from the ticket's own. */
export function dynamoOpenPages({ client, table }: DynamoTable): OpenPages {
  return {
    async of(number) {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :pages',
        ExpressionAttributeValues: { ':pages': openPageKeys.partition(number) },
      });
      return items.map((item) => readItem(openPageItem, item));
    },

    async say(number, page) {
      const command = new PutCommand({ TableName: table, Item: newOpenPageItem(number, page) });
      await reachingStore(() => client.send(command));
    },
  };
}
