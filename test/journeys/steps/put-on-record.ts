import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { randomSalt } from '../../../adapters/crypto/salt.ts';
import { documentClient } from '../../../adapters/dynamodb/client.ts';
import { newRegistryVersionItem } from '../../../adapters/dynamodb/items/registry-version-item.ts';
import { registryKeys, type Key } from '../../../adapters/dynamodb/engine/keys.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { noImport } from '../../../adapters/dynamodb/registry/administered-writes.ts';
import { readHead } from '../../../adapters/dynamodb/registry/read-stored.ts';
import { macAttribute, withMac } from '../../../adapters/dynamodb/registry/item-macs.ts';
import { sealedChange } from '../../../adapters/dynamodb/registry/sealed-change.ts';
import { withSalt } from '../../../adapters/dynamodb/registry/sealed-content.ts';
import { stillHead } from '../../../adapters/dynamodb/engine/version-condition.ts';
import { again, patience, persistently } from '../../../adapters/dynamodb/engine/retry.ts';
import { transact } from '../../../adapters/dynamodb/engine/transaction.ts';
import { instantOf } from '../../../domain/foundation/time/instant.ts';
import { patientOwner } from './aws.ts';
import { authentic } from './registry-macs.ts';
import { cloud } from './under-test.ts';

const client = documentClient(patientOwner);
const table = cloud.tables.registry;
const manyTries = 50;

async function stored({ PK, SK }: Item): Promise<Item | undefined> {
  const command = new GetCommand({ TableName: table, Key: { PK, SK }, ConsistentRead: true });
  return (await client.send(command)).Item;
}

/**
 * Puts items of the registry in place as an import would, each change in the chain: what only lies in the table is found by
 * whoever verifies the record meanwhile. `how` makes the items of what lies there.
 */
async function putsOnRecord(how: () => Promise<readonly Item[]>): Promise<void> {
  await persistently(
    patience,
    async () => {
      const head = await readHead(client, table);
      const keys = await authentic.macs.keys();
      const items = (await how()).map((item) => withMac(withSalt(item, randomSalt), keys));
      if (items.length === 0) return 'there';
      const found = await Promise.all(items.map(stored));
      const before = found.filter((item) => item !== undefined);
      const change = { version: head.version + 1, at: instantOf(Date.now()), act: 'import' };
      const operator = { operator: 'a journey', salt: randomSalt() };
      const sealed = sealedChange(items, change, head.lastHash, { operator, before });
      const { version } = change;
      const { lastHash } = sealed;
      const puts = [sealed.entry, ...sealed.pieces, ...items].map((Item) => ({
        Put: { TableName: table, Item },
      }));
      const { outcome } = await transact<string>(client, {
        importing: noImport({ registry: table }),
        version: {
          Put: { TableName: table, Item: newRegistryVersionItem({ version, lastHash }), ...stillHead(head) },
        },
        ...Object.fromEntries(puts.map((put, place) => [`put-${place}`, put])),
      });
      return outcome === 'written' ? 'put' : again;
    },
    manyTries,
  );
}

/** These items, whatever lies in their places. */
export const replacesOnRecord = (...items: readonly Item[]): Promise<void> =>
  putsOnRecord(() => Promise.resolve(items));

/** The item, where it does not lie there already. */
export const addsOnRecord = (item: Item): Promise<void> =>
  putsOnRecord(async () => {
    const there = (await stored(item)) ?? {};
    return hashing.canonical(omit(there, 'salt', macAttribute)) === hashing.canonical(item) ? [] : [item];
  });

/** What an import does: the officer stays in the registry, and is active or not. */
export const setsActive = (id: string, active: boolean): Promise<void> =>
  putsOnRecord(async () => {
    const key: Key = registryKeys.officer(id);
    const item = await stored(key);
    const officer: unknown = item?.['officer'];
    if (item === undefined || typeof officer !== 'object') throw new Error(`There is no officer ${id}.`);
    return [{ ...item, officer: { ...officer, active } }];
  });
