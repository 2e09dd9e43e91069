import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { registryShards } from '../keys.ts';
import { queryItems } from '../query.ts';
import { readItem } from '../read-item.ts';

/** The numbers of the partitions in which nodes and officers lie. */
export const shardsOfRegistry = Array.from({ length: registryShards }, (_, shard) => shard);

/** All items of some partitions, strongly consistent: a Query for each, at once. */
export async function readPartitions<Content>(
  client: DynamoDBDocumentClient,
  table: string,
  schema: z.ZodType<Content>,
  partitions: readonly string[],
): Promise<readonly Content[]> {
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
  return items.flat().map((item) => readItem(schema, item));
}
