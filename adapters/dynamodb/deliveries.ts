import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Deliveries } from '../../domain/messaging/notices/deliveries.ts';
import { sentNoticeItem } from './items/sent-notice-item.ts';
import { deliveryExpiry, outboxKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Which notices providers took, each an item that expires: one unit a message. */
export function dynamoDeliveries({ client, table }: DynamoTable): Deliveries {
  return {
    async expect(providerId, { about, recipient, channel }, at) {
      const item = {
        ...outboxKeys.sentNotice(providerId),
        entity: 'sent-notice',
        v: 1,
        ttl: deliveryExpiry(at),
        ...{ about, recipient, channel },
      };
      await reachingStore(() => client.send(new PutCommand({ TableName: table, Item: item })));
    },

    async noticeOf(providerId) {
      const command = new GetCommand({
        TableName: table,
        Key: outboxKeys.sentNotice(providerId),
        ConsistentRead: true,
      });
      const { Item: item } = await reachingStore(() => client.send(command));
      if (item === undefined) return undefined;
      const { about, recipient, channel } = readItem(sentNoticeItem, item);
      return { about, recipient, channel };
    },
  };
}
