import {
  BatchGetCommand,
  GetCommand,
  type BatchGetCommandInput,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { madeOnce } from '../../../domain/foundation/vocabulary/made-once.ts';
import type { Key } from './keys.ts';
import type { Item } from './read-item.ts';
import { reachingStore } from './unavailable.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';

/** As many as one call takes. */
const keysPerCall = 100;

interface Asked {
  readonly table: string;
  readonly key: Key;
  readonly answer: (item: Promise<Item | undefined>) => void;
}

const nameOf = (table: string, { PK, SK }: { readonly PK?: unknown; readonly SK?: unknown }): string =>
  JSON.stringify([table, PK, SK]);

async function readOne(
  client: DynamoDBDocumentClient,
  { table, key }: Pick<Asked, 'table' | 'key'>,
): Promise<Item | undefined> {
  const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
  return (await reachingStore(() => client.send(command))).Item;
}

/** Reads of one moment in one call. What that leaves unprocessed, or is refused because of one of the tables, is read by itself. */
async function readAll(client: DynamoDBDocumentClient, asked: readonly Asked[]): Promise<void> {
  const byName = Map.groupBy(asked, ({ table, key }) => nameOf(table, key));
  const answer = (name: string, item: Promise<Item | undefined>): void => {
    for (const each of byName.get(name) ?? []) each.answer(item);
    byName.delete(name);
  };
  const reads = [...byName.values()].flatMap(([first]) => first ?? []);
  try {
    const found = await readBatchOf(client, reads);
    for (const [name, item] of found) answer(name, Promise.resolve(item));
  } catch (error) {
    if (error instanceof StoreUnavailable)
      for (const name of byName.keys()) answer(name, Promise.reject(error));
  }
  for (const [name, [first]] of byName) if (first !== undefined) answer(name, readOne(client, first));
}

/** What one call says of each read: its item, or that there is none. Nothing is said of what it left unprocessed. */
async function readBatchOf(
  client: DynamoDBDocumentClient,
  reads: readonly Asked[],
): Promise<ReadonlyMap<string, Item | undefined>> {
  const byTable = Map.groupBy(reads, ({ table }) => table);
  const request: BatchGetCommandInput['RequestItems'] = Object.fromEntries(
    [...byTable].map(([table, of]) => [table, { Keys: of.map(({ key }) => key), ConsistentRead: true }]),
  );
  const { Responses: responses = {}, UnprocessedKeys: unprocessed = {} } = await reachingStore(() =>
    client.send(new BatchGetCommand({ RequestItems: request })),
  );
  const left = new Set(
    Object.entries(unprocessed).flatMap(([table, { Keys: keys = [] }]) =>
      keys.map((key) => nameOf(table, key)),
    ),
  );
  const found = new Map(
    Object.entries(responses).flatMap(([table, items]) => items.map((item) => [nameOf(table, item), item])),
  );
  return new Map(
    reads
      .map(({ table, key }) => nameOf(table, key))
      .filter((name) => !left.has(name))
      .map((name) => [name, found.get(name)]),
  );
}

/** Reads that wait for the end of the moment in which they are asked for, of one client. */
const waitingReads = madeOnce((client: DynamoDBDocumentClient) => {
  let waiting: Asked[] = [];
  const send = (): void => {
    const asked = waiting;
    waiting = [];
    for (let start = 0; start < asked.length; start += keysPerCall) {
      const some = asked.slice(start, start + keysPerCall);
      const [first] = some;
      if (some.length === 1 && first !== undefined) first.answer(readOne(client, first));
      else void readAll(client, some);
    }
  };
  return (table: string, key: Key): Promise<Item | undefined> =>
    new Promise((resolve) => {
      waiting.push({ table, key, answer: resolve });
      // After all that follows from promises that are fulfilled already: it may ask for more.
      if (waiting.length === 1) void Promise.resolve().then(() => process.nextTick(send));
    });
});

/**
 * Reads one item, strongly consistent. What is asked for at the same moment, whoever asks and of whichever table, is read by one call,
 * and refused to each by itself. Throws `StoreUnavailable`.
 */
export const readTogether = (
  client: DynamoDBDocumentClient,
  table: string,
  key: Key,
): Promise<Item | undefined> => waitingReads(client)(table, key);
