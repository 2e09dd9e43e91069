import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { registryShards } from '../engine/keys.ts';
import { queryItems } from '../engine/query.ts';
import type { Item } from '../engine/read-item.ts';

/** The numbers of the partitions in which nodes and officers lie. */
export const shardsOfRegistry = Array.from({ length: registryShards }, (_, shard) => shard);

/** All items of some partitions as they lie there, strongly consistent: a Query for each, at once. */
export async function readPartitions(
  client: DynamoDBDocumentClient,
  table: string,
  partitions: readonly string[],
): Promise<readonly Item[]> {
  const items = await Promise.all(
    partitions.map((partition) =>
      queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :partition',
        ExpressionAttributeValues: { ':partition': partition },
        ConsistentRead: true,
      }),
    ),
  );
  return items.flat();
}
