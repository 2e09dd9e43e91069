import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { SmsInbox } from '../../domain/messaging/sms/sms-inbox.ts';
import { ifStill } from './engine/if-still.ts';
import { smsDecision } from './items/sms-decision-item.ts';
import { counterExpiry, deliveryExpiry, outboxKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** What is known of SMS that came in, each an item that expires. */
export function dynamoSmsInbox({ client, table }: DynamoTable): SmsInbox {
  return {
    async decideOnce(message, decision) {
      const key = outboxKeys.inboundSms(message);
      const isFirst = await ifStill(() =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...key, entity: 'inbound-sms', ttl: deliveryExpiry(decision.at), ...decision },
            ConditionExpression: 'attribute_not_exists(PK)',
          }),
        ),
      );
      if (isFirst) return decision;
      const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item === undefined ? decision : readItem(smsDecision, item);
    },

    takeAnswer: (answer, most, at) =>
      ifStill(() =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: outboxKeys.smsAnswers(answer),
            UpdateExpression: 'ADD #messages :message SET #ttl = :ttl, #entity = :entity, #v = :v',
            ConditionExpression:
              'attribute_not_exists(#messages) OR (size(#messages) < :most AND NOT contains(#messages, :name))',
            ExpressionAttributeNames: {
              '#messages': 'messages',
              '#ttl': 'ttl',
              '#entity': 'entity',
              '#v': 'v',
            },
            ExpressionAttributeValues: {
              ':message': new Set([answer.message]),
              ':name': answer.message,
              ':most': most,
              ':ttl': counterExpiry(at),
              ':entity': 'sms-answers',
              ':v': 2,
            },
          }),
        ),
      ),

    async giveAnswerBack(answer) {
      const command = new UpdateCommand({
        TableName: table,
        Key: outboxKeys.smsAnswers(answer),
        UpdateExpression: 'DELETE #messages :message',
        ConditionExpression: 'attribute_exists(PK)',
        ExpressionAttributeNames: { '#messages': 'messages' },
        ExpressionAttributeValues: { ':message': new Set([answer.message]) },
      });
      await ifStill(() => client.send(command));
    },
  };
}
