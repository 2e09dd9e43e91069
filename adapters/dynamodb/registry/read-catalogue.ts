import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Catalogue } from '../../../domain/registry/catalogue.ts';
import { institutionItem } from '../items/institution-item.ts';
import { routingItem } from '../items/routing-item.ts';
import { registryKeys } from '../keys.ts';
import { readPartitions, shardsOfRegistry } from './read-partitions.ts';
import { readVersion } from './read-stored.ts';

/**
 * The whole tree with the routing, strongly consistent. The version is read first: what is read after it is
 * of that version or newer, so that nothing old is ever remembered under a new one.
 */
export async function readCatalogue(client: DynamoDBDocumentClient, table: string): Promise<Catalogue> {
  const version = (await readVersion(client, table)) ?? 0;
  const [institutions, routing] = await Promise.all([
    readPartitions(client, table, institutionItem, shardsOfRegistry.map(registryKeys.institutions)),
    readPartitions(client, table, routingItem, [registryKeys.routing]),
  ]);
  return {
    version,
    institutions: institutions.map(({ institution }) => institution),
    routing: routing.map(({ routing: of }) => of),
  };
}
