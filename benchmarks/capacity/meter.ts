import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import {
  GetCommand,
  TransactWriteCommand,
  type DynamoDBDocumentClient,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';
import type { TableName } from '../../lib/config/tables.ts';
import { unitsInTransaction } from '../../test/builders/dynamodb/write-units.ts';

/** What some calls to DynamoDB cost, in capacity units. */
export interface MeterReading {
  readonly calls: number;
  readonly read: number;
  readonly write: number;
}

export const nothing: MeterReading = { calls: 0, read: 0, write: 0 };

export const sumOfReadings = (a: MeterReading, b: MeterReading): MeterReading => ({
  calls: a.calls + b.calls,
  read: a.read + b.read,
  write: a.write + b.write,
});

type Command = Parameters<DynamoDBDocumentClient['send']>[0];
type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const reads: ReadonlySet<string> = new Set(['GetCommand', 'BatchGetCommand', 'QueryCommand']);

/** What an answer says of its own cost: once, or for each table. */
interface Charged {
  readonly ConsumedCapacity?: ConsumedCapacity | readonly ConsumedCapacity[];
}

const sumOf = ({ ConsumedCapacity: capacity = [] }: Charged): number =>
  [capacity].flat().reduce((sum, { CapacityUnits: units = 0 }) => sum + units, 0);

/**
 * Counts what a client's calls cost. DynamoDB Local says it of reads and single writes as AWS would; of a
 * transaction it says too little, so that is computed from the items before and after it.
 */
export class Meter {
  readonly client: DynamoDBDocumentClient;
  readonly #raw: DynamoDBDocumentClient;
  readonly #tables: ReadonlyMap<string, TableName>;
  #reading: MeterReading = nothing;

  /** `tables`: the name of each table that is written to. */
  constructor(raw: DynamoDBDocumentClient, tables: Readonly<Partial<Record<TableName, string>>>) {
    this.#raw = raw;
    this.#tables = new Map(
      (Object.entries(tables) as [TableName, string][]).map(([described, name]) => [name, described]),
    );
    const send = (command: Command): Promise<unknown> =>
      command instanceof TransactWriteCommand ? this.#transact(command) : this.#single(command);
    this.client = new Proxy(raw, {
      get: (target, name, receiver): unknown =>
        name === 'send' ? send : Reflect.get(target, name, receiver),
    });
  }

  /** What `act` costs. */
  async of(act: () => Promise<unknown>): Promise<MeterReading> {
    this.#reading = nothing;
    await act();
    return this.#reading;
  }

  async #single(command: Command): Promise<unknown> {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const answer = await this.#raw.send(command);
    const units = sumOf(answer as Charged);
    const isRead = reads.has(command.constructor.name);
    this.#count({ calls: 1, read: isRead ? units : 0, write: isRead ? 0 : units });
    return answer;
  }

  async #transact(command: TransactWriteCommand): Promise<unknown> {
    const places = (command.input.TransactItems ?? []).map(placeOf);
    const look = () => Promise.all(places.map((place) => this.#look(place)));
    const before = await look();
    try {
      return await this.#raw.send(command);
    } finally {
      // A refused one is charged too: for what it would have written.
      const after = await look();
      const write = places.reduce(
        (sum, { table, item }, index) =>
          sum + unitsInTransaction(this.#described(table), before[index], after[index] ?? item),
        0,
      );
      this.#count({ calls: 1, read: 0, write });
    }
  }

  async #look({ table, key }: Place): Promise<Item | undefined> {
    return (await this.#raw.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;
  }

  #described(table: string): TableName {
    const described = this.#tables.get(table);
    if (described === undefined) throw new Error(`No table ${table} was described.`);
    return described;
  }

  #count(reading: MeterReading): void {
    this.#reading = sumOfReadings(this.#reading, reading);
  }
}

/** Where a part of a transaction writes, and the whole item when it puts one. */
interface Place {
  readonly table: string;
  readonly key: Record<string, unknown>;
  readonly item?: Item;
}

function placeOf({ Put: put, Update: change }: Write): Place {
  if (put?.TableName !== undefined && put.Item !== undefined) {
    return { table: put.TableName, key: { PK: put.Item['PK'], SK: put.Item['SK'] }, item: put.Item };
  }
  if (change?.TableName !== undefined && change.Key !== undefined) {
    return { table: change.TableName, key: change.Key };
  }
  throw new Error('The stores put and update in transactions, and nothing else.');
}
