import { longestLasting, surgeRule } from '../../domain/analytics/surges/surge-rule.ts';
import { longestFirst, type Surges } from '../../domain/analytics/surges/surges.ts';
import { listedSurgeItem } from './items/surge-items.ts';
import { surgeKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';

/** The list of surges, in DynamoDB. Of those that were told in some weeks it gives the few that last until then. */
export function dynamoSurges({ client, table }: DynamoTable): Surges {
  return {
    async lastingUntil(hour) {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :surges AND SK >= :from',
        ExpressionAttributeValues: {
          ':surges': surgeKeys.list,
          ':from': surgeKeys.toldFrom(hour - longestLasting(surgeRule)),
        },
      });
      const listed = items.map((item) => {
        const { area, surge } = readItem(listedSurgeItem, item);
        return { area, surge };
      });
      return longestFirst(listed.filter(({ surge }) => surge.until >= hour));
    },
  };
}
