import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { CellChange } from '../../domain/analytics/measures/figures.ts';
import {
  beginningOfList,
  type ListPosition,
  type RollUpStore,
} from '../../domain/analytics/measures/batches.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { addFigures } from './add-figures.ts';
import { readBatch } from './engine/batch.ts';
import { ifStill } from './engine/if-still.ts';
import { inParallel } from './engine/in-parallel.ts';
import { readFiguresItem } from './items/figures-item.ts';
import { newBatchProgressItem, newFurtherProgressItem } from './items/batch-progress-item.ts';
import { measureKeys } from './engine/keys.ts';
import { cellsIn, nameOfKey, figureUpdatesOf } from './figure-updates.ts';
import { queryAll } from './engine/query.ts';
import { listedChanges, readBatchProgress } from './recent-changes.ts';
import { patience } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';

/** Roll-ups in DynamoDB: each write of an item is a single conditional one, and none needs another. */
export function dynamoRollUpStore({ client, table, ...options }: PatientTable): RollUpStore {
  const measures = { client, table, patience: options.patience ?? patience };

  /** How far the further shards are noted to be, at least. It never goes back. */
  let noted: ListPosition = beginningOfList;

  /** Never back: another run may have come further. What is noted is not written again: a run that is ended after one write comes on. */
  const noteFurther = async (upTo: ListPosition): Promise<void> => {
    if (upTo <= noted) return;
    await ifStill(() =>
      client.send(
        new PutCommand({
          TableName: table,
          Item: newFurtherProgressItem(upTo),
          ConditionExpression: 'attribute_not_exists(PK) OR upTo < :now',
          ExpressionAttributeValues: { ':now': upTo },
        }),
      ),
    );
    noted = upTo;
  };

  return {
    async progress() {
      const found = await readBatchProgress(measures, { consistent: true });
      if (found !== undefined && found.furtherUpTo > noted) noted = found.furtherUpTo;
      return found;
    },

    async saveProgress(now) {
      // What was added of further shards is noted first: a batch that is still at work knows where it began.
      if (now.working === undefined) await noteFurther(now.furtherUpTo);
      const isFirst = now.revision === 1;
      return ifStill(() =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: newBatchProgressItem(now),
            ConditionExpression: isFirst ? 'attribute_not_exists(PK)' : 'revision = :before',
            ...(!isFirst && { ExpressionAttributeValues: { ':before': now.revision - 1 } }),
          }),
        ),
      );
    },

    listed: async (from, to, atMost) =>
      omit(await listedChanges(measures, { ...from, to }, atMost, { consistent: true }), 'placed'),

    /** Cells are written by batches, so they are what they were where the last one ended. */
    async cellsOf(institution) {
      const cells: CellChange[] = [];
      for await (const item of queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :figures AND begins_with(SK, :itself)',
        ExpressionAttributeValues: {
          ':figures': measureKeys.figures(institution),
          ':itself': measureKeys.itselfInMonths,
        },
        ConsistentRead: true,
      }))
        cells.push(...cellsIn(institution, readFiguresItem(item).figures));
      return cells;
    },

    async add(round, sums) {
      const places = figureUpdatesOf(sums, round.treeDay);
      const keys = places.map(({ key }) => key);
      const items = await readBatch(client, measures.patience, table, keys, true);
      const byName = new Map(items.map((item) => [`${String(item['PK'])} ${String(item['SK'])}`, item]));
      await inParallel(places, (placed) =>
        addFigures(measures, placed, round, { item: byName.get(nameOfKey(placed.key)) }),
      );
    },
  };
}
