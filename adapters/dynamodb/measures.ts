import { addUp } from '../../domain/measures/figures.ts';
import type { Measures } from '../../domain/measures/measures.ts';
import { figuresIn } from './items/count-item.ts';
import { readFigures } from './items/figure-names.ts';
import { measureKeys } from './keys.ts';
import { queryItems } from './query.ts';
import type { DynamoTable } from './table.ts';

/** What is counted, in DynamoDB. */
export function dynamoMeasures({ client, table }: DynamoTable): Measures {
  return {
    async ofCell({ institution, day }) {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :own AND begins_with(SK, :day)',
        ExpressionAttributeValues: { ':own': measureKeys.own(institution), ':day': measureKeys.day(day) },
      });
      return addUp(items.map((item) => readFigures(figuresIn(item))));
    },
  };
}
