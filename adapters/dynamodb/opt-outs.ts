import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { OptOuts } from '../../domain/messaging/sms/opt-outs.ts';
import { ifStill } from './engine/if-still.ts';
import { optOutItem } from './items/opt-out-item.ts';
import { identityKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import { readBatch } from './engine/batch.ts';
import { patience } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';

/** Phones to which no SMS goes, each an item that stays: one call an SMS, half a unit for each version of the server key. */
export function dynamoOptOuts({ client, table, ...options }: PatientTable): OptOuts {
  const waiting = options.patience ?? patience;
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
      const items = await readBatch(client, waiting, table, marks.map(identityKeys.optOut));
      const said = items.map((item) => readItem(optOutItem, item));
      return said.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.stopped === true;
    },
  };
}
