import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { SmsInbox } from '../../domain/sms/sms-inbox.ts';
import { ifStill } from './if-still.ts';
import { smsDecision } from './items/sms-decision-item.ts';
import { counterExpiry, deliveryExpiry, outboxKeys } from './keys.ts';
import { readItem } from './read-item.ts';
import type { DynamoTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

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

    takeAnswer: (answer, at) =>
      ifStill(() =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: outboxKeys.smsAnswer(answer),
            UpdateExpression: 'SET #given = :yes, #ttl = :ttl, #entity = :entity, #v = :v',
            ConditionExpression: 'attribute_not_exists(#given) OR #given = :no',
            ExpressionAttributeNames: { '#given': 'given', '#ttl': 'ttl', '#entity': 'entity', '#v': 'v' },
            ExpressionAttributeValues: {
              ':yes': true,
              ':no': false,
              ':ttl': counterExpiry(at),
              ':entity': 'sms-answer',
              ':v': 1,
            },
          }),
        ),
      ),

    async giveAnswerBack(answer) {
      const command = new UpdateCommand({
        TableName: table,
        Key: outboxKeys.smsAnswer(answer),
        UpdateExpression: 'SET #given = :no',
        ConditionExpression: 'attribute_exists(PK)',
        ExpressionAttributeNames: { '#given': 'given' },
        ExpressionAttributeValues: { ':no': false },
      });
      await ifStill(() => client.send(command));
    },
  };
}
