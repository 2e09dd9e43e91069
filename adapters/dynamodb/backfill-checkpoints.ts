import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { backfillKey } from './engine/keys.ts';
import { ifStill } from './engine/if-still.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import { backfillItem, newBackfillItem, type BackfillProgress } from './items/backfill-item.ts';

/** Stores how far a backfill of a table came, in that table. Every method throws `StoreUnavailable`. */
export interface BackfillCheckpoints {
  /** Undefined: it never began, or it ended. Throws `CorruptItem`. */
  read(name: string): Promise<BackfillProgress | undefined>;
  /** False: another run saved since the revision before this one was read. */
  save(name: string, progress: BackfillProgress): Promise<boolean>;
  /** Forgets it at its end, if nobody saved since this revision was. */
  end(name: string, revision: number): Promise<boolean>;
}

const stillAt = (revision: number) =>
  revision === 0
    ? { ConditionExpression: 'attribute_not_exists(PK)' }
    : { ConditionExpression: 'revision = :read', ExpressionAttributeValues: { ':read': revision } };

export const dynamoBackfillCheckpoints = ({ client, table }: DynamoTable): BackfillCheckpoints => ({
  async read(name) {
    const command = new GetCommand({ TableName: table, Key: backfillKey(name), ConsistentRead: true });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? undefined : readItem(backfillItem, item);
  },

  save: (name, progress) =>
    ifStill(() =>
      client.send(
        new PutCommand({
          TableName: table,
          Item: newBackfillItem(name, progress),
          ...stillAt(progress.revision - 1),
        }),
      ),
    ),

  end: (name, revision) =>
    ifStill(() =>
      client.send(new DeleteCommand({ TableName: table, Key: backfillKey(name), ...stillAt(revision) })),
    ),
});
