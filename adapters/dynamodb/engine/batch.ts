import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchGetCommandInput,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { inParallel } from './in-parallel.ts';
import type { Key } from './keys.ts';
import type { Item } from './read-item.ts';
import { again, persistently, type Patience } from './retry.ts';
import { reachingStore } from './unavailable.ts';

/** As many as one call takes. */
const keysPerRead = 100;
const itemsPerWrite = 25;

function* chunksOf<Entry>(entries: readonly Entry[], size: number): Iterable<readonly Entry[]> {
  for (let start = 0; start < entries.length; start += size) yield entries.slice(start, start + size);
}

/**
 * Reads the items of these keys, in any order, without those that do not exist. What DynamoDB leaves
 * unprocessed is asked for again. `consistent` costs twice as much.
 */
export async function readBatch(
  client: DynamoDBDocumentClient,
  waiting: Patience,
  table: string,
  keys: readonly Key[],
  consistent = false,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (const chunk of chunksOf(keys, keysPerRead)) {
    let request: BatchGetCommandInput['RequestItems'] = {
      [table]: { Keys: [...chunk], ConsistentRead: consistent },
    };
    await persistently(waiting, async () => {
      const command = new BatchGetCommand({ RequestItems: request });
      const answer = await reachingStore(() => client.send(command));
      found.push(...(answer.Responses?.[table] ?? []));
      request = answer.UnprocessedKeys ?? {};
      return Object.keys(request).length === 0 ? 'read' : again;
    });
  }
  return found;
}

/** One item to put, or one key to delete. */
export type BatchedWrite = { readonly put: Item } | { readonly remove: Key };

const requestOf = (write: BatchedWrite) =>
  'put' in write ? { PutRequest: { Item: write.put } } : { DeleteRequest: { Key: write.remove } };

/** Writes each item on its own, in any order; what DynamoDB leaves unprocessed is written again. */
export async function writeBatch(
  client: DynamoDBDocumentClient,
  waiting: Patience,
  table: string,
  writes: readonly BatchedWrite[],
): Promise<void> {
  await inParallel([...chunksOf(writes, itemsPerWrite)], async (chunk) => {
    let request: BatchWriteCommandInput['RequestItems'] = { [table]: chunk.map(requestOf) };
    await persistently(waiting, async () => {
      const command = new BatchWriteCommand({ RequestItems: request });
      const answer = await reachingStore(() => client.send(command));
      request = answer.UnprocessedItems ?? {};
      return Object.keys(request).length === 0 ? 'written' : again;
    });
  });
}
