import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { NewsKind } from '../../domain/messaging/news/news-kinds.ts';
import { newsLimits, type OfficerNews } from '../../domain/messaging/news/news.ts';
import { ifStill } from './engine/if-still.ts';
import { newsKeys, watchersIndex } from './engine/keys.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { readTogether } from './engine/read-together.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import {
  endedWatchTtl,
  mostWatchesRead,
  newNewsItem,
  newsMarkItem,
  newWatchItem,
  watchedIn,
  watchItem,
} from './items/news-items.ts';

/** News of officers in DynamoDB: a partition of the table `registry` for each, beside the registry. */
export function dynamoOfficerNews({ client, table }: DynamoTable): OfficerNews {
  const put = async (item: Item): Promise<void> => {
    await reachingStore(() => client.send(new PutCommand({ TableName: table, Item: item })));
  };

  /** Sets one attribute of the mark. */
  const marks = async (officer: string, name: 'readUntil' | NewsKind, value: string): Promise<void> => {
    const command = new UpdateCommand({
      TableName: table,
      Key: newsKeys.mark(officer),
      UpdateExpression: 'SET #name = :value, #entity = :entity, #v = :v',
      ExpressionAttributeNames: { '#name': name, '#entity': 'entity', '#v': 'v' },
      ExpressionAttributeValues: { ':value': value, ':entity': 'news-mark', ':v': 1 },
    });
    await reachingStore(() => client.send(command));
  };

  return {
    async add(item) {
      const command = new PutCommand({
        TableName: table,
        Item: newNewsItem(item),
        ConditionExpression: 'attribute_not_exists(PK)',
      });
      await ifStill(() => client.send(command));
    },

    readUntil: (officer, until) => marks(officer, 'readUntil', until),
    choose: marks,

    async choicesOf(officer) {
      const mark = await readTogether(client, table, newsKeys.mark(officer));
      return mark === undefined ? {} : readItem(newsMarkItem, mark).choices;
    },

    watch: (officer, ticket) => put(newWatchItem(officer, ticket)),

    async watchedBy(officer) {
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :news AND begins_with(SK, :watch)',
        ExpressionAttributeValues: { ':news': newsKeys.partition(officer), ':watch': newsKeys.everyWatch },
        ConsistentRead: true,
        Limit: mostWatchesRead,
      });
      const { Items: found = [] } = await reachingStore(() => client.send(command));
      return watchedIn(found);
    },

    async unwatch(officer, number, at) {
      await ifStill(() =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: newsKeys.watch(officer, number),
            UpdateExpression: 'SET #ended = :ended, #ttl = :ttl REMOVE GSI2PK, GSI2SK',
            ConditionExpression: 'attribute_exists(PK)',
            ExpressionAttributeNames: { '#ended': 'ended', '#ttl': 'ttl' },
            ExpressionAttributeValues: { ':ended': true, ':ttl': endedWatchTtl(at) },
          }),
        ),
      );
    },

    async watches(officer, number) {
      const item = await readTogether(client, table, newsKeys.watch(officer, number));
      return item !== undefined && readItem(watchItem, item).ended !== true;
    },

    async watchersOf(number) {
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI2',
        KeyConditionExpression: 'GSI2PK = :watched',
        ExpressionAttributeValues: { ':watched': watchersIndex.partition(number) },
        Limit: newsLimits.watchers,
      });
      const { Items: found = [] } = await reachingStore(() => client.send(command));
      return found.map((item) => String(item['GSI2SK']));
    },
  };
}
