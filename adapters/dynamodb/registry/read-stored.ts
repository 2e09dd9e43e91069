import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  RegistryForged,
  type AuthenticatedKind,
} from '../../../domain/institutions/registry/forged-items.ts';
import type { StoredRegistry } from '../../../domain/institutions/registry/registry-writer.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { officerContactItem } from '../items/officer-contact-item.ts';
import { registryVersionItem } from '../items/registry-version-item.ts';
import { identityKeys, registryKeys, type Key } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { reachingStore } from '../engine/unavailable.ts';
import { isAuthentic, readAuthentic, readOneAuthentic, type ItemMacs } from './authentic-items.ts';
import { readPartitions, shardsOfRegistry } from './read-partitions.ts';
import { isUnfinished } from './unfinished-import.ts';
import type { RegistryHead } from '../engine/version-condition.ts';

interface Tables {
  readonly registry: string;
  readonly identities: string;
}

async function get(client: DynamoDBDocumentClient, table: string, key: Key): Promise<Item | undefined> {
  const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
  return (await reachingStore(() => client.send(command))).Item;
}

/** The registry's version with the end of its chain: version 0 when nothing was ever imported. */
export async function readHead(client: DynamoDBDocumentClient, table: string): Promise<RegistryHead> {
  const item = await get(client, table, registryKeys.version);
  return item === undefined ? { version: 0 } : readItem(registryVersionItem, item);
}

/** The registry's version, or undefined when nothing was ever imported. */
export async function readVersion(
  client: DynamoDBDocumentClient,
  table: string,
): Promise<number | undefined> {
  const { version } = await readHead(client, table);
  return version === 0 ? undefined : version;
}

/**
 * Everything that an import compares with, strongly consistent: a Query for each of a few partitions. What is forged is left out, so that
 * the import writes it anew; the policy and the calendar, whose versions nothing else tells, stop it: throws `RegistryForged`.
 */
export async function readStored(
  client: DynamoDBDocumentClient,
  { registry, identities }: Tables,
  macs: ItemMacs,
): Promise<StoredRegistry | undefined> {
  const { version, lastHash } = await readHead(client, registry);
  if (version === 0) return undefined;
  const read = async <Kind extends AuthenticatedKind>(kind: Kind, partitions: readonly string[]) => {
    const items = await readPartitions(client, registry, partitions);
    return (await readAuthentic(kind, items, macs)).filter(isAuthentic);
  };
  const inForce = async <Kind extends 'policy' | 'calendar'>(kind: Kind, key: Key) => {
    const content = await readOneAuthentic(kind, await get(client, registry, key), macs);
    if (content === undefined) throw new CorruptItem(`The registry has a version but no ${kind}.`);
    if (!isAuthentic(content))
      throw new RegistryForged(`In the registry the ${kind} is not as it was written.`);
    return content;
  };
  const [institutions, officers, contacts, categories, routing, policy, calendar] = await Promise.all([
    read('institution', shardsOfRegistry.map(registryKeys.institutions)),
    read('officer', shardsOfRegistry.map(registryKeys.officers)),
    readPartitions(client, identities, shardsOfRegistry.map(identityKeys.officers)),
    read('category', [registryKeys.categories]),
    read('routing', [registryKeys.routing]),
    inForce('policy', registryKeys.currentPolicy),
    inForce('calendar', registryKeys.currentCalendar),
  ]);
  return {
    version,
    ...((await isUnfinished(client, registry)) && { unfinished: true }),
    ...(lastHash === undefined && { unsealed: true }),
    content: {
      institutions,
      officers,
      contacts: contacts.map((item) => readItem(officerContactItem, item).contact),
      categories,
      routing,
      policy,
      calendar,
    },
  };
}
