import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { AdministeredChange } from '../../../domain/administration/administered-change.ts';
import type { RegistryKeys } from '../../../domain/foundation/keys/registry-keys.ts';
import { randomSalt } from '../../crypto/salt.ts';
import { readBatch } from '../engine/batch.ts';
import type { Key } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import type { Patience } from '../engine/retry.ts';
import type { DynamoTable } from '../engine/table.ts';
import { withMac } from './item-macs.ts';
import { sealedChange } from './sealed-change.ts';
import { withSalt } from './sealed-content.ts';
import type { RegistryHead } from '../engine/version-condition.ts';

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Where something may lie already: histories, jobs and requests are new. */
const replacedEntities: readonly unknown[] = ['institution', 'officer', 'policy', 'calendar', 'routing'];

const keyOf = (item: Item = {}): readonly Key[] =>
  replacedEntities.includes(item['entity']) ? [{ PK: String(item['PK']), SK: String(item['SK']) }] : [];

const salted = (write: Write, keys: RegistryKeys): Write =>
  write.Put?.Item === undefined
    ? write
    : { Put: { ...write.Put, Item: withMac(withSalt(write.Put.Item, randomSalt), keys) } };

/**
 * The writes of an administrator's change, each item with its MAC, with its entry in the chain: one transaction has both or neither. A registry
 * without a chain gets none by an act: only an import may read what it has to begin with.
 */
export async function administeredSeal(
  { client, table }: DynamoTable,
  waiting: Patience,
  { act, at, by: { id, institution }, basedOn }: AdministeredChange,
  writes: readonly Write[],
  { head: { lastHash: previous }, keys }: { readonly head: RegistryHead; readonly keys: RegistryKeys },
): Promise<{ readonly writes: readonly Write[]; readonly lastHash?: string }> {
  const all = writes.map((write) => salted(write, keys));
  if (previous === undefined) return { writes: all };
  const items = all.flatMap(({ Put }) => Put?.Item ?? []);
  const change = { version: basedOn + 1, at, act, by: { id, institution } };
  const replaced = all.flatMap(({ Put }) => (Put?.TableName === table ? keyOf(Put.Item) : []));
  const before = await readBatch(client, waiting, table, replaced, true);
  const { entry, pieces, lastHash } = sealedChange(items, change, previous, { before });
  const put = (item: object): Write => ({
    Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(PK)' },
  });
  return { writes: [...all, ...[entry, ...pieces].map(put)], lastHash };
}
