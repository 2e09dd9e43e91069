import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Catalogue } from '../../../domain/institutions/registry/catalogue.ts';
import { registryKeys } from '../engine/keys.ts';
import { isAuthentic, readAuthentic, type ItemMacs } from './authentic-items.ts';
import { readPartitions, shardsOfRegistry } from './read-partitions.ts';
import { readVersion } from './read-stored.ts';

/**
 * The whole tree with the routing, strongly consistent. The version is read first: what is read after it is
 * of that version or newer, so that nothing old is ever remembered under a new one. What is forged is left out.
 */
export async function readCatalogue(
  client: DynamoDBDocumentClient,
  table: string,
  macs: ItemMacs,
): Promise<Catalogue> {
  const version = (await readVersion(client, table)) ?? 0;
  const [institutions, routing] = await Promise.all([
    readPartitions(client, table, shardsOfRegistry.map(registryKeys.institutions)).then((items) =>
      readAuthentic('institution', items, macs),
    ),
    readPartitions(client, table, [registryKeys.routing]).then((items) =>
      readAuthentic('routing', items, macs),
    ),
  ]);
  const isWhole = institutions.every(isAuthentic);
  return {
    version,
    ...(!isWhole && { isIncomplete: true }),
    institutions: institutions.filter(isAuthentic),
    routing: routing.filter(isAuthentic),
  };
}
