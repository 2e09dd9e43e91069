import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { AdministeredChange } from '../../../domain/administration/change.ts';
import { randomSalt } from '../../crypto/salt.ts';
import { readBatch } from '../batch.ts';
import type { Key } from '../keys.ts';
import type { Item } from '../read-item.ts';
import type { Patience } from '../retry.ts';
import type { DynamoTable } from '../table.ts';
import { sealedChange } from './sealed-change.ts';
import { withSalt } from './sealed-content.ts';
import type { RegistryHead } from './version-condition.ts';

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Where something may lie already: histories, jobs and requests are new. */
const replacedEntities: readonly unknown[] = ['institution', 'officer', 'policy', 'calendar'];

const keyOf = (item: Item = {}): readonly Key[] =>
  replacedEntities.includes(item['entity']) ? [{ PK: String(item['PK']), SK: String(item['SK']) }] : [];

const salted = (write: Write): Write =>
  write.Put?.Item === undefined
    ? write
    : { Put: { ...write.Put, Item: withSalt(write.Put.Item, randomSalt) } };

/**
 * The writes of an administrator's change, with its entry in the chain: one transaction has both or neither. A registry
 * without a chain gets none by an act: only an import may read what it has to begin with.
 */
export async function administeredSeal(
  { client, table }: DynamoTable,
  waiting: Patience,
  { act, at, by: { id, institution }, basedOn }: AdministeredChange,
  writes: readonly Write[],
  { lastHash: previous }: RegistryHead,
): Promise<{ readonly writes: readonly Write[]; readonly lastHash?: string }> {
  if (previous === undefined) return { writes };
  const all = writes.map(salted);
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
