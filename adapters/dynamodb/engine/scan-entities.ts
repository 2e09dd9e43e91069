import { ScanCommand, type DynamoDBDocumentClient, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import type { Item } from './read-item.ts';
import { reachingStore } from './unavailable.ts';

/**
 * Every item of a table that says to be one of these, strongly consistent and by no index: what an export reads; `after` an
 * item, what follows it in the order of a scan. It costs as much as the whole table holds. Throws `StoreUnavailable`.
 */
export async function* scanEntities(
  client: DynamoDBDocumentClient,
  table: string,
  entities: readonly string[],
  after?: Key,
): AsyncGenerator<Item, void> {
  const names = Object.fromEntries(entities.map((entity, place) => [`:e${place}`, entity]));
  let page: ScanCommandOutput | undefined;
  do {
    const command = new ScanCommand({
      TableName: table,
      ConsistentRead: true,
      FilterExpression: `#entity IN (${Object.keys(names).join(', ')})`,
      ExpressionAttributeNames: { '#entity': 'entity' },
      ExpressionAttributeValues: names,
      ExclusiveStartKey: page === undefined ? after : page.LastEvaluatedKey,
    });
    page = await reachingStore(() => client.send(command));
    yield* page.Items ?? [];
  } while (page.LastEvaluatedKey !== undefined);
}
