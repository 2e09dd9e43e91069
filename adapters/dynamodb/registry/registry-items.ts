import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { identityKeys } from '../engine/keys.ts';
import { queryAll } from '../engine/query.ts';
import type { Item } from '../engine/read-item.ts';
import { scanEntities } from '../engine/scan-entities.ts';
import { shardsOfRegistry } from './read-partitions.ts';

interface Tables {
  readonly registry: string;
  readonly identities: string;
}

/**
 * Every item of these kinds, strongly consistent, with how officers are reached: of the table `registry` all of it, asked of no index,
 * and of the table `identities` what is of officers and nothing else.
 */
export async function* registryItems(
  client: DynamoDBDocumentClient,
  { registry, identities }: Tables,
  entities: readonly string[],
): AsyncGenerator<Item, void> {
  yield* scanEntities(client, registry, entities);
  for (const shard of shardsOfRegistry) {
    yield* queryAll(client, {
      TableName: identities,
      KeyConditionExpression: 'PK = :partition',
      ExpressionAttributeValues: { ':partition': identityKeys.officers(shard) },
      ConsistentRead: true,
    });
  }
}
