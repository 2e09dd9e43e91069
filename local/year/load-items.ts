import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import * as z from 'zod';
import { unsignedFor } from '../ministack/unsigned.ts';
import { OperatorError } from '../system/operator-error.ts';
import type { AwsAddress } from './stream-readers.ts';
import { recordLine } from './year-lines.ts';

/** What one call writes at most. Source: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const mostOfBatch = 25;
const batchesAtOnce = 6;

const Written = z.object({ UnprocessedItems: z.record(z.string(), z.unknown()).optional() });

/** Asks DynamoDB of a cloud as the account's owner. */
export async function askTables(
  { endpoint, region }: AwsAddress,
  operation: string,
  body: string,
): Promise<unknown> {
  const reply = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      authorization: unsignedFor('dynamodb', region),
    },
    body,
  });
  if (!reply.ok)
    throw new OperatorError(`The tables answer ${operation}: ${(await reply.text()).slice(0, 300)}`);
  return reply.json();
}

/** What was read of a kept year. */
export interface LoadedYear {
  readonly items: number;
  /** Texts of the batches of its audit log, in their order. */
  readonly batches: readonly string[];
}

/** Writes the items of a kept year into the tables of these names, some batches at once. `told` hears how many are written. */
export async function loadItems(
  aws: AwsAddress,
  tables: Readonly<Record<string, string>>,
  file: string,
  told: (items: number) => void,
): Promise<LoadedYear> {
  const writing = new Set<Promise<void>>();
  const batches: string[] = [];
  let loaded = 0;
  const writes = async (table: string, items: readonly string[]): Promise<void> => {
    const puts = items.map((item) => `{"PutRequest":{"Item":${item}}}`).join(',');
    const body = `{"RequestItems":{${JSON.stringify(tables[table])}:[${puts}]}}`;
    const { UnprocessedItems: left = {} } = Written.parse(await askTables(aws, 'BatchWriteItem', body));
    if (Object.keys(left).length > 0) throw new OperatorError(`Not all items were written into ${table}.`);
    loaded += items.length;
    if (loaded % 10_000 < items.length) told(loaded);
  };
  const begins = async (table: string, items: readonly string[]): Promise<void> => {
    const write = writes(table, items).finally(() => writing.delete(write));
    writing.add(write);
    if (writing.size >= batchesAtOnce) await Promise.race(writing);
  };
  let [table, batch]: [string, string[]] = ['', []];
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const space = line.indexOf(' ');
    const [of, text] = [line.slice(0, space), line.slice(space + 1)];
    if (of === recordLine) {
      batches.push(z.string().parse(JSON.parse(text)));
      continue;
    }
    if (of !== table || batch.length === mostOfBatch) {
      if (batch.length > 0) await begins(table, batch);
      [table, batch] = [of, []];
    }
    batch.push(text);
  }
  if (batch.length > 0) await begins(table, batch);
  await Promise.all(writing);
  return { items: loaded, batches };
}
