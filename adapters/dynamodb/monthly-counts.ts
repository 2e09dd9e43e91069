import { instantAt, rolledUpTo } from '../../domain/analytics/measures/batches.ts';
import { MonthOfTree } from '../../domain/analytics/publication/month-of-tree.ts';
import { monthsUntilPublished } from '../../domain/analytics/publication/months.ts';
import type { MonthlyCounts } from '../../domain/analytics/publication/publications.ts';
import { wholeTreeOf } from '../../domain/institutions/registry/catalogue.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { monthAfter, monthOfDate } from '../../domain/foundation/time/months.ts';
import { inParallel } from './engine/in-parallel.ts';
import { readFiguresItem } from './items/figures-item.ts';
import { measureKeys } from './engine/keys.ts';
import { cellsIn } from './figure-updates.ts';
import { queryAll } from './engine/query.ts';
import { readBatchProgress } from './recent-changes.ts';
import type { DynamoTable } from './engine/table.ts';

/**
 * What is counted in a month, in DynamoDB: one Query for each institution, of what is counted at itself from its first day to
 * the last of the month, as far as rounds have come. What is rolled up lies by the tree of each day, and would leave less than
 * nothing at who was moved.
 */
export function dynamoMonthlyCounts({
  client,
  table,
  registry,
}: DynamoTable & { readonly registry: Pick<Registry, 'calendar' | 'catalogue'> }): MonthlyCounts {
  return {
    async of(month) {
      const { timeZone } = await registry.calendar();
      const rounds = await readBatchProgress({ client, table }, { consistent: true });
      const upTo = rounds && monthOfDate(localDateAt(instantAt(rolledUpTo(rounds)), timeZone));
      if (upTo === undefined || upTo < monthAfter(month, monthsUntilPublished)) return undefined;
      const institutions = wholeTreeOf(await registry.catalogue());
      const rows = new MonthOfTree(month, institutions, timeZone);
      await inParallel(institutions, async ({ id }) => {
        const items = queryAll(client, {
          TableName: table,
          KeyConditionExpression: 'PK = :figures AND SK BETWEEN :first AND :last',
          ExpressionAttributeValues: {
            ':figures': measureKeys.figures(id),
            ':first': measureKeys.itselfInMonths,
            ':last': measureKeys.itself(id, month).SK,
          },
        });
        for await (const item of items)
          for (const cell of cellsIn(id, readFiguresItem(item).figures)) rows.add(cell);
      });
      return rows.counted;
    },
  };
}
