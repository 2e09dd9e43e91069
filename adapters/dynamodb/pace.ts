import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Pace } from '../../domain/messaging/notices/pace.ts';
import { ifStill } from './engine/if-still.ts';
import { paceItem } from './items/pace-item.ts';
import { counterExpiry, outboxKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/**
 * The pace of channels: a counter for each second, which expires. Whoever takes several adds to it without a condition, so that
 * nobody tries twice: who took too many knows by the sum how many of them count. An attempt that the SDK makes again takes its
 * places twice, and those of the first are left unused: fewer are sent in that second, never more.
 */
export function dynamoPace({ client, table }: DynamoTable): Pace {
  const adding = (channel: NoticeChannel, at: Instant, wanted: number) => ({
    TableName: table,
    Key: outboxKeys.paceOf(channel, at),
    UpdateExpression: 'ADD #taken :wanted SET #ttl = :ttl, #entity = :entity, #v = :v',
    ExpressionAttributeNames: { '#taken': 'taken', '#ttl': 'ttl', '#entity': 'entity', '#v': 'v' },
    ExpressionAttributeValues: {
      ':wanted': wanted,
      ':ttl': counterExpiry(at),
      ':entity': 'pace',
      ':v': 1,
    },
  });

  return {
    async take(channel, at, wanted, perSecond) {
      const command = new UpdateCommand({ ...adding(channel, at, wanted), ReturnValues: 'ALL_NEW' });
      const { Attributes: item = {} } = await reachingStore(() => client.send(command));
      const before = readItem(paceItem, item).taken - wanted;
      return Math.max(0, Math.min(wanted, perSecond - before));
    },

    takeOne(channel, at, below) {
      const { ExpressionAttributeValues: values, ...one } = adding(channel, at, 1);
      const command = new UpdateCommand({
        ...one,
        ConditionExpression: 'attribute_not_exists(#taken) OR #taken < :below',
        ExpressionAttributeValues: { ...values, ':below': below },
      });
      return ifStill(() => client.send(command));
    },

    begin: (run, at, until) =>
      ifStill(() =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: outboxKeys.run,
            UpdateExpression: 'SET #run = :run, #until = :until, #entity = :entity, #v = :v',
            ConditionExpression: 'attribute_not_exists(#until) OR #until <= :at OR #run = :run',
            ExpressionAttributeNames: { '#run': 'run', '#until': 'until', '#entity': 'entity', '#v': 'v' },
            ExpressionAttributeValues: {
              ':run': run,
              ':until': until,
              ':at': at,
              ':entity': 'due-run',
              ':v': 1,
            },
          }),
        ),
      ),

    async end(run, at) {
      const command = new UpdateCommand({
        TableName: table,
        Key: outboxKeys.run,
        UpdateExpression: 'SET #until = :at',
        ConditionExpression: '#run = :run',
        ExpressionAttributeNames: { '#run': 'run', '#until': 'until' },
        ExpressionAttributeValues: { ':run': run, ':at': at },
      });
      await ifStill(() => client.send(command));
    },
  };
}
