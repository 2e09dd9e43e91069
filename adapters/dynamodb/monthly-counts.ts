import { lastDateOf } from '../../domain/time/months.ts';
import { MonthOfTree } from '../../domain/publication/month-of-tree.ts';
import type { MonthlyCounts } from '../../domain/publication/publications.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { inParallel } from './in-parallel.ts';
import { figuresIn } from './items/count-item.ts';
import { readFigures } from './items/figure-names.ts';
import { measureKeys } from './keys.ts';
import { queryAll } from './query.ts';
import type { DynamoTable } from './table.ts';

/**
 * What is counted in a month, in DynamoDB: one Query for each institution, of what is counted at itself from its first day to
 * the last of the month. What is rolled up lies by the tree of each day, and would leave less than nothing at who was moved.
 */
export function dynamoMonthlyCounts({
  client,
  table,
  registry,
}: DynamoTable & { readonly registry: Pick<Registry, 'calendar' | 'catalogue'> }): MonthlyCounts {
  return {
    async of(month) {
      const { timeZone } = await registry.calendar();
      const { institutions } = await registry.catalogue();
      const rows = new MonthOfTree(month, institutions, timeZone);
      await inParallel(institutions, async ({ id }) => {
        const items = queryAll(client, {
          TableName: table,
          KeyConditionExpression: 'PK = :own AND SK < :after',
          ExpressionAttributeValues: {
            ':own': measureKeys.own(id),
            ':after': `${measureKeys.day(lastDateOf(month))}~`,
          },
        });
        for await (const item of items)
          rows.add({
            ...measureKeys.cellAt(String(item['PK']), String(item['SK'])),
            adds: readFigures(figuresIn(item)),
          });
      });
      return rows.counted;
    },
  };
}
