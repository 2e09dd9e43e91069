import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { OptOuts, SmsChoice } from '../../domain/messaging/sms/opt-outs.ts';
import { ifStill } from './engine/if-still.ts';
import { optOutItem } from './items/opt-out-item.ts';
import { identityKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Phones to which no SMS goes, each an item that stays: half a unit an SMS and version of the server key. */
export function dynamoOptOuts({ client, table }: DynamoTable): OptOuts {
  const choiceUnder = async (mark: string): Promise<SmsChoice | undefined> => {
    const command = new GetCommand({ TableName: table, Key: identityKeys.optOut(mark) });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? undefined : readItem(optOutItem, item);
  };
  return {
    async put(mark, { stopped, at }) {
      const command = new PutCommand({
        TableName: table,
        Item: { ...identityKeys.optOut(mark), entity: 'opt-out', v: 1, stopped, at },
        ConditionExpression: 'attribute_not_exists(PK) OR #at <= :at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':at': at },
      });
      await ifStill(() => client.send(command));
    },

    async hasStopped(marks) {
      const choices = await Promise.all(marks.map(choiceUnder));
      const said = choices.filter((choice) => choice !== undefined);
      return said.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.stopped === true;
    },
  };
}
