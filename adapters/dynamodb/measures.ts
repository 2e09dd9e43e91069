import { addUp, type CountedFigures } from '../../domain/measures/figures.ts';
import type { Measures } from '../../domain/measures/measures.ts';
import { measureKeys } from './keys.ts';
import { queryItems } from './query.ts';
import type { Item } from './read-item.ts';
import type { DynamoTable } from './table.ts';

/** Every attribute with a point in its name is a figure. */
const figuresOf = (item: Item): CountedFigures =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, count]) =>
      name.includes('.') && typeof count === 'number' ? [[name, count]] : [],
    ),
  );

/** What is counted, in DynamoDB. */
export function dynamoMeasures({ client, table }: DynamoTable): Measures {
  return {
    async ofCell({ institution, day }) {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :own AND begins_with(SK, :day)',
        ExpressionAttributeValues: { ':own': measureKeys.own(institution), ':day': measureKeys.day(day) },
      });
      return addUp(items.map(figuresOf));
    },
  };
}
