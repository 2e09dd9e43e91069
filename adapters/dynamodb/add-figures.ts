import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { BatchProgress } from '../../domain/analytics/measures/batches.ts';
import { ifStill } from './engine/if-still.ts';
import { newFiguresItem, readFiguresItem, type StoredFigures } from './items/figures-item.ts';
import { addedTo, type FigureUpdate } from './figure-updates.ts';
import type { Item } from './engine/read-item.ts';
import { again, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** In which round figures are added, and what of them is kept on its date. A correction is in none. */
export interface Adding extends Pick<BatchProgress, 'treeDay'> {
  readonly round?: number;
}

/** The figures of an item with more of them. Undefined: it had what this batch adds. */
export function figuresAfter(
  known: StoredFigures,
  { key, adds }: FigureUpdate,
  { round = 0, treeDay }: Adding,
): StoredFigures | undefined {
  if (round > 0 && known.round >= round) return undefined;
  return {
    revision: known.revision + 1,
    round: Math.max(round, known.round),
    figures: addedTo(key, known.figures, adds, treeDay),
  };
}

/**
 * Adds figures to an item: reads it unless it was read already, and writes it under the condition that nobody else did since.
 * Each batch is added once.
 */
export async function addFigures(
  { client, table, patience }: Required<PatientTable>,
  placed: FigureUpdate,
  adding: Adding,
  found?: { readonly item: Item | undefined },
): Promise<void> {
  const { key } = placed;
  const read = async () => {
    const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
    return (await reachingStore(() => client.send(command))).Item;
  };
  let first = found;
  await persistently(patience, async () => {
    const known = readFiguresItem(first === undefined ? await read() : first.item);
    first = undefined;
    const next = figuresAfter(known, placed, adding);
    if (next === undefined) return 'had';
    const put = new PutCommand({
      TableName: table,
      Item: newFiguresItem(key, next),
      ...(known.revision === 0
        ? { ConditionExpression: 'attribute_not_exists(PK)' }
        : {
            ConditionExpression: 'revision = :read',
            ExpressionAttributeValues: { ':read': known.revision },
          }),
    });
    return (await ifStill(() => client.send(put))) ? 'written' : again;
  });
}
