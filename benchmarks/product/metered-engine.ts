import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';
import { tables, type TableName } from '../../lib/config/tables.ts';
import { clientFor } from '../../test/builders/dynamodb/tables.ts';
import { unitsInTransaction, unitsOfWrite } from '../../test/builders/dynamodb/write-units.ts';
import { binaryFromText } from '../../test/builders/dynamodb/wire-binary.ts';
import type { Charge, Engine, WireCall } from './engine.ts';

/** The described table behind a name that begins with its own. */
export const tableDescribedBy = (name: string): TableName => {
  const found = Object.keys(tables).find((table) => name.startsWith(`${table}-`));
  if (found === undefined) throw new Error(`No table ${name} was described.`);
  return found as TableName;
};

const reads: ReadonlySet<string> = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems']);
const singleWrites: ReadonlySet<string> = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);

type Attributes = Parameters<typeof unmarshall>[0];

/** A write of one item, as it comes over the line. */
interface WireWrite {
  readonly TableName: string;
  readonly Item?: Attributes;
  readonly Key?: Attributes;
}

interface Consumed {
  readonly TableName: string;
  readonly CapacityUnits: number;
}

const parsed = (body: string): unknown => JSON.parse(body, binaryFromText);

/** One item that is written, and what it was. */
class Written {
  readonly #client: DynamoDBDocumentClient;
  readonly #write: WireWrite;
  #before: Item | undefined;

  constructor(client: DynamoDBDocumentClient, write: WireWrite) {
    this.#client = client;
    this.#write = write;
  }

  get table(): string {
    return this.#write.TableName;
  }

  get before(): Item | undefined {
    return this.#before;
  }

  async remembers(): Promise<this> {
    this.#before = await this.stands();
    return this;
  }

  async stands(): Promise<Item | undefined> {
    const { Item: put, Key: key } = this.#write;
    const { PK, SK } = unmarshall(put ?? key ?? {});
    const get = { TableName: this.table, Key: { PK, SK } as Item, ConsistentRead: true };
    return (await this.#client.send(new GetCommand(get))).Item;
  }

  /** What it would have become, where it was put whole. */
  get wanted(): Item | undefined {
    return this.#write.Item && unmarshall(this.#write.Item);
  }
}

/**
 * A DynamoDB Local that says what each call costs. Of reads and single writes it tells that itself, as AWS would; of a transaction it says
 * too little, so that is computed from the items before and after it, as is what a refused write costs.
 */
export function meteredEngine(endpoint: string): Engine {
  const client = clientFor(endpoint);
  return async (call) => {
    if (call.operation === 'TransactWriteItems') return transact(client, endpoint, call);
    const input = { ...(JSON.parse(call.body) as object), ReturnConsumedCapacity: 'TOTAL' };
    const reply = await forward(endpoint, { ...call, body: JSON.stringify(input) });
    if (reply.status !== 200 && singleWrites.has(call.operation)) {
      const write = new Written(client, parsed(call.body) as WireWrite);
      const item = (await write.stands()) ?? write.wanted;
      const { table: units } = unitsOfWrite(tableDescribedBy(write.table), item, item);
      return { ...reply, charges: [{ table: tableDescribedBy(write.table), read: 0, write: units }] };
    }
    const { ConsumedCapacity: consumed = [] } = JSON.parse(reply.body) as {
      readonly ConsumedCapacity?: Consumed | readonly Consumed[];
    };
    const isRead = reads.has(call.operation);
    const charges = [consumed].flat().map(({ TableName, CapacityUnits: units }): Charge => ({
      table: tableDescribedBy(TableName),
      read: isRead ? units : 0,
      write: isRead ? 0 : units,
    }));
    return { ...reply, charges };
  };
}

async function transact(client: DynamoDBDocumentClient, endpoint: string, call: WireCall) {
  const { TransactItems: items } = parsed(call.body) as {
    readonly TransactItems: readonly Readonly<Record<string, WireWrite>>[];
  };
  const writes = items.flatMap((item) => Object.values(item)).map((write) => new Written(client, write));
  await Promise.all(writes.map((write) => write.remembers()));
  const reply = await forward(endpoint, call);
  // A refused one is charged too: for what it would have written.
  const charges = await Promise.all(
    writes.map(async (write): Promise<Charge> => {
      const after = (await write.stands()) ?? write.wanted;
      const units = unitsInTransaction(tableDescribedBy(write.table), write.before, after);
      return { table: tableDescribedBy(write.table), read: 0, write: units };
    }),
  );
  return { ...reply, charges };
}

const forwarded = ['authorization', 'x-amz-date', 'x-amz-target', 'content-type'] as const;

async function forward(endpoint: string, { body, headers }: WireCall) {
  const given = forwarded.map((name) => [name, headers[name] ?? ''] as const);
  const reply = await fetch(endpoint, { method: 'POST', headers: Object.fromEntries(given), body });
  return { status: reply.status, body: await reply.text() };
}
