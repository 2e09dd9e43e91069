import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RegistryChange } from '../../../domain/registry/registry-writer.ts';
import { registryKeys } from '../keys.ts';
import { again, persistently, type Patience } from '../retry.ts';
import { transact } from '../transaction.ts';
import { reachingStore } from '../unavailable.ts';
import { stillVersion } from './version-condition.ts';

/** Whether an import began that has not ended: it is under way, or it broke off. */
export async function isUnfinished(client: DynamoDBDocumentClient, table: string): Promise<boolean> {
  const mark = { TableName: table, Key: registryKeys.unfinished, ConsistentRead: true };
  const { Item: earlier } = await reachingStore(() => client.send(new GetCommand(mark)));
  return earlier !== undefined;
}

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
      mark: {
        Put: { TableName: table, Item: { ...registryKeys.unfinished, entity: 'unfinished-import', v: 1 } },
      },
    });
    if (outcome === 'met-another') return again;
    return outcome === 'written' ? 'begun' : 'stale';
  });
}

/** The last write of an import: the version, and that it has ended. Whoever comes second finds another version. */
export function endImport(
  client: DynamoDBDocumentClient,
  waiting: Patience,
  table: string,
  { basedOn, version, by, confirmedBy, at }: RegistryChange,
): Promise<'written' | 'stale'> {
  const mark = { version, by, ...(confirmedBy !== undefined && { confirmedBy }), at };
  const item = { ...registryKeys.version, entity: 'registry-version', v: 1, version };
  return persistently<'written' | 'stale'>(waiting, async () => {
    const { outcome } = await transact(client, {
      version: {
        Put: { TableName: table, Item: { ...item, import: mark }, ...stillVersion(basedOn) },
      },
      mark: { Delete: { TableName: table, Key: registryKeys.unfinished } },
    });
    if (outcome === 'met-another') return again;
    return outcome === 'written' ? 'written' : 'stale';
  });
}
