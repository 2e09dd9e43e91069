import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../../../domain/administration/records.ts';
import {
  RegistryForged,
  type AuthenticatedKind,
} from '../../../domain/institutions/registry/forged-items.ts';
import { aboveOf } from '../../../domain/ticketing/routing/above.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { readBatch } from '../engine/batch.ts';
import { childrenIndex, registryKeys, staffIndex, type Key } from '../engine/keys.ts';
import { queryItems } from '../engine/query.ts';
import type { Item } from '../engine/read-item.ts';
import { patience } from '../engine/retry.ts';
import type { PatientTable } from '../engine/table.ts';
import { reachingStore } from '../engine/unavailable.ts';
import { isAuthentic, readAuthentic, type ItemMacs } from './authentic-items.ts';

/** A table whose items are authenticated. */
export interface AuthenticTable extends PatientTable {
  readonly macs: ItemMacs;
}

/** The registry in DynamoDB as it is at this moment: nothing is remembered. Throws `RegistryForged` where what is read is forged. */
export function dynamoRecords({ client, table, macs, ...options }: AuthenticTable): Records {
  const waiting = options.patience ?? patience;

  async function believed<Kind extends AuthenticatedKind>(kind: Kind, items: readonly Item[]) {
    const contents = await readAuthentic(kind, items, macs);
    return contents.map((content) => {
      if (isAuthentic(content)) return content;
      throw new RegistryForged(`In the registry an item of the kind ${kind} is not as it was written.`);
    });
  }

  async function read<Kind extends AuthenticatedKind>(kind: Kind, key: Key) {
    const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
    const { Item: item } = await reachingStore(() => client.send(command));
    return (await believed(kind, item === undefined ? [] : [item]))[0];
  }

  async function demand<Kind extends AuthenticatedKind>(kind: Kind, key: Key) {
    const content = await read(kind, key);
    if (content === undefined) throw new CorruptItem(`The registry has no ${key.PK} ${key.SK}.`);
    return content;
  }

  async function listed<Kind extends AuthenticatedKind>(
    kind: Kind,
    index: 'GSI1' | 'GSI2' | undefined,
    partition: string,
  ) {
    const items = await queryItems(client, {
      TableName: table,
      ...(index !== undefined && { IndexName: index }),
      KeyConditionExpression: `${index ?? ''}PK = :partition`,
      ExpressionAttributeValues: { ':partition': partition },
    });
    return believed(kind, items);
  }

  const institution = (id: string) => read('institution', registryKeys.institution(id));

  const institutions = async (ids: readonly string[]) =>
    believed('institution', await readBatch(client, waiting, table, ids.map(registryKeys.institution), true));

  return {
    institution,

    async lineage(id) {
      const node = await institution(id);
      return node && { institution: node, above: await aboveOf(node, institutions) };
    },

    childrenOf: (id) => listed('institution', 'GSI1', childrenIndex.partition(id)),
    officer: (id) => read('officer', registryKeys.officer(id)),
    officersOf: (id) => listed('officer', 'GSI2', staffIndex.partition(id)),
    categories: () => listed('category', undefined, registryKeys.categories),
    routingOf: (category) => read('routing', registryKeys.routingOf(category)),
    policy: () => demand('policy', registryKeys.currentPolicy),
    calendar: () => demand('calendar', registryKeys.currentCalendar),
  };
}
