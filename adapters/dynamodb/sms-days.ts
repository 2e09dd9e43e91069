import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SmsDays } from '../../domain/messaging/notices/sms-budget.ts';
import { countDown, countUp } from './counter.ts';
import { outboxKeys, smsDayExpiry } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import { newSmsBudgetItem, smsBudgetItem, smsDayItem } from './items/sms-day-items.ts';

/** SMS of days in DynamoDB: a count a day that expires, in one partition with the budget, so that one Query knows all. */
export function dynamoSmsDays(store: DynamoTable): SmsDays {
  const { client, table } = store;
  return {
    take: (date, below, at) =>
      countUp(store, {
        key: outboxKeys.smsDay(date),
        entity: 'sms-day',
        below,
        at,
        expires: smsDayExpiry(at),
      }),
    giveBack: (date) => countDown(store, outboxKeys.smsDay(date)),
    async known() {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :days',
        ExpressionAttributeValues: { ':days': outboxKeys.smsDays },
      });
      const budget = items.find((item) => item['SK'] === outboxKeys.smsBudget.SK);
      const days = items
        .filter((item) => item !== budget)
        .map((item) => ({
          date: outboxKeys.dateIn(String(item['SK'])),
          count: readItem(smsDayItem, item).count,
        }));
      if (budget === undefined) return { days };
      const { perDay, by, at, reason } = readItem(smsBudgetItem, budget);
      return { days, budget: { perDay, by, at, reason } };
    },
    async set(budget) {
      const command = new PutCommand({ TableName: table, Item: newSmsBudgetItem(budget) });
      await reachingStore(() => client.send(command));
    },
  };
}
