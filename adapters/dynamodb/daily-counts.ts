import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DailyCounts } from '../../domain/tickets/daily-counts.ts';
import { ifStill } from './if-still.ts';
import { counterExpiry, ticketKeys } from './keys.ts';
import type { DynamoTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

/**
 * Tickets of a day, each count an item that expires. A single update waits its turn where another is under way,
 * and its condition holds against the newest count; in a transaction it would be refused.
 */
export function dynamoDailyCounts({ client, table }: DynamoTable): DailyCounts {
  return {
    take: (share, at) =>
      ifStill(() =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: ticketKeys.sent(share),
            UpdateExpression: 'ADD #count :one SET #ttl = :ttl, #entity = :entity, #v = :v',
            ConditionExpression: 'attribute_not_exists(#count) OR #count < :limit',
            ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl', '#entity': 'entity', '#v': 'v' },
            ExpressionAttributeValues: {
              ':one': 1,
              ':ttl': counterExpiry(at),
              ':entity': `${share.by}-day`,
              ':v': 1,
              ':limit': share.limit,
            },
          }),
        ),
      ),

    async giveBack(share) {
      const command = new UpdateCommand({
        TableName: table,
        Key: ticketKeys.sent(share),
        UpdateExpression: 'ADD #count :less',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':less': -1 },
      });
      await reachingStore(() => client.send(command));
    },
  };
}
