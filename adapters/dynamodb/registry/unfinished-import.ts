import { GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RegistryChange } from '../../../domain/institutions/registry/registry-writer.ts';
import { newRegistryVersionItem } from '../items/registry-version-item.ts';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { again, persistently, type Patience } from '../engine/retry.ts';
import { transact } from '../engine/transaction.ts';
import { reachingStore } from '../engine/unavailable.ts';
import { stillHead, stillVersion, type RegistryHead } from '../engine/version-condition.ts';

/** Whether an import began that has not ended: it is under way, or it broke off. */
export async function isUnfinished(client: DynamoDBDocumentClient, table: string): Promise<boolean> {
  const mark = { TableName: table, Key: registryKeys.unfinished, ConsistentRead: true };
  const { Item: earlier } = await reachingStore(() => client.send(new GetCommand(mark)));
  return earlier !== undefined;
}

const markIn = (table: string) => ({
  TableName: table,
  Item: { ...registryKeys.unfinished, entity: 'unfinished-import', v: 1 },
});

/**
 * Leaves a mark that an import has begun: as long as it is there, no administrator changes anything. `stale`:
 * the registry is another already than the one that the import was compared with.
 */
export function beginImport(
  client: DynamoDBDocumentClient,
  waiting: Patience,
  table: string,
  basedOn: number,
): Promise<'begun' | 'stale'> {
  return persistently<'begun' | 'stale'>(waiting, async () => {
    const { outcome } = await transact(client, {
      version: { ConditionCheck: { TableName: table, Key: registryKeys.version, ...stillVersion(basedOn) } },
      mark: { Put: markIn(table) },
    });
    if (outcome === 'met-another') return again;
    return outcome === 'written' ? 'begun' : 'stale';
  });
}

/** What the last write of an import puts into the chain, and on what the import was decided. */
interface Ending {
  readonly head: RegistryHead;
  readonly entry: Item;
  readonly lastHash: string;
}

/**
 * The last write of an import: the version, its entry in the chain, and that it has ended. Whoever comes second finds another version,
 * and leaves the mark: what it wrote over the first is for the next import to put right.
 */
export async function endImport(
  client: DynamoDBDocumentClient,
  waiting: Patience,
  table: string,
  { version, by, confirmedBy, at }: RegistryChange,
  { head, entry, lastHash }: Ending,
): Promise<'written' | 'stale'> {
  const mark = { version, by, ...(confirmedBy !== undefined && { confirmedBy }), at };
  const item = newRegistryVersionItem({ version, lastHash });
  const ended = await persistently<'written' | 'stale'>(waiting, async () => {
    const { outcome } = await transact(client, {
      version: {
        Put: { TableName: table, Item: { ...item, import: mark }, ...stillHead(head) },
      },
      entry: {
        Put: { TableName: table, Item: entry, ConditionExpression: 'attribute_not_exists(PK)' },
      },
      mark: { Delete: { TableName: table, Key: registryKeys.unfinished } },
    });
    if (outcome === 'met-another') return again;
    return outcome === 'written' ? 'written' : 'stale';
  });
  if (ended === 'stale') await reachingStore(() => client.send(new PutCommand(markIn(table))));
  return ended;
}
