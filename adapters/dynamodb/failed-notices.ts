import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type FailedNotices, numberOf } from '../../domain/messaging/notices/failed-notices.ts';
import { ifStill } from './engine/if-still.ts';
import { readFailedNotice } from './items/due-notice.ts';
import { dueShards, failedIndex, outboxKeys } from './engine/keys.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Below every time. */
const beginning = '0';
/** Follows every character of a key. */
const last = '~';

/**
 * Failed notices in the outbox: the write that settles one puts it into GSI2. Counting it puts an item of its
 * own beside the others of its ticket, where it can be read strongly consistent.
 */
export function dynamoFailedNotices({ client, table }: DynamoTable): FailedNotices {
  return {
    shards: dueShards,

    async uncounted(shard, limit, after) {
      const from = after === undefined ? beginning : `${failedIndex.key(after, after.failedAt).GSI2SK} `;
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI2',
        KeyConditionExpression: 'GSI2PK = :shard AND GSI2SK BETWEEN :from AND :last',
        ExpressionAttributeValues: {
          ':shard': failedIndex.partition(shard),
          ':from': from,
          ':last': last,
        },
        Limit: limit,
      });
      const { Items: items = [] } = await reachingStore(() => client.send(command));
      return items.map(readFailedNotice);
    },

    async count(notice) {
      const number = numberOf(notice);
      const item = {
        ...outboxKeys.failed(number, notice, notice.failedAt),
        entity: 'failed-notice',
        v: 1,
      };
      await reachingStore(() => client.send(new PutCommand({ TableName: table, Item: item })));
    },

    async countedSince(of, since, limit) {
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :failed AND SK BETWEEN :since AND :last',
        ExpressionAttributeValues: {
          ':failed': outboxKeys.failedOf(of),
          ':since': since === undefined ? beginning : `${since}${last}`,
          ':last': last,
        },
        ConsistentRead: true,
        Select: 'COUNT',
        Limit: limit,
      });
      const { Count: count = 0 } = await reachingStore(() => client.send(command));
      return count;
    },

    async close(notice) {
      const command = new UpdateCommand({
        TableName: table,
        Key: outboxKeys.notice(notice),
        UpdateExpression: 'REMOVE GSI2PK, GSI2SK',
        ConditionExpression: 'attribute_exists(PK)',
      });
      await ifStill(() => client.send(command));
    },
  };
}
