import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { StoredRegistry } from '../../../domain/registry/registry-writer.ts';
import { CorruptItem } from '../../../domain/tickets/ticket-store.ts';
import { calendarItem } from '../items/calendar-item.ts';
import { categoryItem } from '../items/category-item.ts';
import { institutionItem } from '../items/institution-item.ts';
import { officerContactItem } from '../items/officer-contact-item.ts';
import { officerItem } from '../items/officer-item.ts';
import { policyItem } from '../items/policy-item.ts';
import { registryVersionItem } from '../items/registry-version-item.ts';
import { routingItem } from '../items/routing-item.ts';
import { identityKeys, registryKeys, type Key } from '../keys.ts';
import { readItem } from '../read-item.ts';
import { reachingStore } from '../unavailable.ts';
import { readPartitions, shardsOfRegistry } from './read-partitions.ts';
import { isUnfinished } from './unfinished-import.ts';
import type { RegistryHead } from './version-condition.ts';

interface Tables {
  readonly registry: string;
  readonly identities: string;
}

async function readOne<Content>(
  client: DynamoDBDocumentClient,
  table: string,
  schema: z.ZodType<Content>,
  key: Key,
): Promise<Content | undefined> {
  const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
  const { Item: item } = await reachingStore(() => client.send(command));
  return item === undefined ? undefined : readItem(schema, item);
}

/** The registry's version with the end of its chain: version 0 when nothing was ever imported. */
export const readHead = async (client: DynamoDBDocumentClient, table: string): Promise<RegistryHead> =>
  (await readOne(client, table, registryVersionItem, registryKeys.version)) ?? { version: 0 };

/** The registry's version, or undefined when nothing was ever imported. */
export async function readVersion(
  client: DynamoDBDocumentClient,
  table: string,
): Promise<number | undefined> {
  const { version } = await readHead(client, table);
  return version === 0 ? undefined : version;
}

/** Everything that an import compares with, strongly consistent: a Query for each of a few partitions. */
export async function readStored(
  client: DynamoDBDocumentClient,
  { registry, identities }: Tables,
): Promise<StoredRegistry | undefined> {
  const { version, lastHash } = await readHead(client, registry);
  if (version === 0) return undefined;
  const [institutions, officers, contacts, categories, routing, policy, calendar] = await Promise.all([
    readPartitions(client, registry, institutionItem, shardsOfRegistry.map(registryKeys.institutions)),
    readPartitions(client, registry, officerItem, shardsOfRegistry.map(registryKeys.officers)),
    readPartitions(client, identities, officerContactItem, shardsOfRegistry.map(identityKeys.officers)),
    readPartitions(client, registry, categoryItem, [registryKeys.categories]),
    readPartitions(client, registry, routingItem, [registryKeys.routing]),
    readOne(client, registry, policyItem, registryKeys.currentPolicy),
    readOne(client, registry, calendarItem, registryKeys.currentCalendar),
  ]);
  if (policy === undefined || calendar === undefined) {
    throw new CorruptItem('The registry has a version but no policy or no calendar.');
  }
  return {
    version,
    ...((await isUnfinished(client, registry)) && { unfinished: true }),
    ...(lastHash === undefined && { unsealed: true }),
    content: {
      institutions: institutions.map(({ institution }) => institution),
      officers: officers.map(({ officer }) => officer),
      contacts: contacts.map(({ contact }) => contact),
      categories: categories.map(({ category }) => category),
      routing: routing.map(({ routing: of }) => of),
      ...policy,
      ...calendar,
    },
  };
}
