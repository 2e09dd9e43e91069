import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { AdministeredChange } from '../../../domain/administration/change.ts';
import { randomSalt } from '../../crypto/salt.ts';
import { sealedChange } from './sealed-change.ts';
import { withSalt } from './sealed-content.ts';
import type { RegistryHead } from './version-condition.ts';

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const salted = (write: Write): Write =>
  write.Put?.Item === undefined
    ? write
    : { Put: { ...write.Put, Item: withSalt(write.Put.Item, randomSalt) } };

/**
 * The writes of an administrator's change, with its entry in the chain: one transaction has both or neither. A registry
 * without a chain gets none by an act: only an import may read what it has to begin with.
 */
export function administeredSeal(
  { act, at, by: { id, institution }, basedOn }: AdministeredChange,
  writes: readonly Write[],
  { registry }: { readonly registry: string },
  { lastHash: previous }: RegistryHead,
): { readonly writes: readonly Write[]; readonly lastHash?: string } {
  if (previous === undefined) return { writes };
  const all = writes.map(salted);
  const items = all.flatMap(({ Put }) => Put?.Item ?? []);
  const change = { version: basedOn + 1, at, act, by: { id, institution } };
  const { entry, pieces, lastHash } = sealedChange(items, change, previous);
  const put = (item: object): Write => ({
    Put: { TableName: registry, Item: item, ConditionExpression: 'attribute_not_exists(PK)' },
  });
  return { writes: [...all, ...[entry, ...pieces].map(put)], lastHash };
}
