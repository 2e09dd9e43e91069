import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import type { TableName } from '../../../lib/config/tables.ts';
import { unitsByPartition } from '../dynamodb/write-units.ts';
import type { ScheduledStore } from '../system/stored-tables.ts';
import { System } from '../system/system.ts';

/** Units that a call took of the partition of one key, in a table or in one of its indexes. */
export interface Taken {
  readonly by: string;
  /** `tickets` or `tickets/GSI1`. */
  readonly where: string;
  readonly partition: string;
  readonly write: number;
  readonly read: number;
}

type Command = Parameters<DynamoDBDocumentClient['send']>[0];

interface Write {
  readonly table: TableName;
  readonly key: Item;
}

interface WriteInput {
  readonly TableName?: string | undefined;
  readonly Item?: Item | undefined;
  readonly Key?: Item | undefined;
}

const writeOf = ({ TableName, Item: put, Key: key }: WriteInput): Write => {
  const { PK, SK } = put ?? key ?? {};
  return { table: TableName as TableName, key: { PK, SK } };
};

const bytesOfReadUnit = 4096;
const readUnits = (bytes: number, isStrong = false): number =>
  Math.max(1, Math.ceil(bytes / bytesOfReadUnit)) * (isStrong ? 1 : 0.5);

/** The whole system in memory, which remembers what each of its functions takes of each partition of its tables. */
export class RecordingSystem extends System {
  readonly taken: Taken[] = [];
  /** How many calls each function made to DynamoDB. */
  readonly calls = new Map<string, number>();
  #by = '';

  /** Does what a function does, one after the other: all that is taken meanwhile is taken by it. */
  async as<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
    this.#by = name;
    return work();
  }

  protected override over(store: ScheduledStore) {
    const given = super.over(store);
    const raw = given.client;
    const send = (command: Command): Promise<unknown> => this.#send(raw, command);
    return { ...given, client: { send } as unknown as DynamoDBDocumentClient };
  }

  async #send(raw: DynamoDBDocumentClient, command: Command): Promise<unknown> {
    this.calls.set(this.#by, (this.calls.get(this.#by) ?? 0) + 1);
    if (command instanceof TransactWriteCommand) {
      const writes = (command.input.TransactItems ?? []).map(({ Put, Update, Delete, ConditionCheck }) =>
        writeOf((Put ?? Update ?? Delete ?? ConditionCheck) as WriteInput),
      );
      return this.#written(raw, command, writes, true);
    }
    if (command instanceof PutCommand || command instanceof UpdateCommand || command instanceof DeleteCommand)
      return this.#written(raw, command, [writeOf(command.input)], false);
    if (command instanceof BatchWriteCommand) {
      const writes = Object.entries(command.input.RequestItems ?? {}).flatMap(([TableName, requests]) =>
        requests.map(({ PutRequest: put, DeleteRequest: gone }) =>
          writeOf({ TableName, Item: put?.Item, Key: gone?.Key }),
        ),
      );
      return this.#written(raw, command, writes, false);
    }
    const answer: unknown = await raw.send(command);
    this.#read(command, answer);
    return answer;
  }

  async #written(
    raw: DynamoDBDocumentClient,
    command: Command,
    writes: readonly Write[],
    isTransaction: boolean,
  ): Promise<unknown> {
    const look = () =>
      Promise.all(
        writes.map(async ({ table, key }) => {
          const get = new GetCommand({ TableName: table, Key: key });
          return (await raw.send(get)).Item;
        }),
      );
    const before = await look();
    const answer: unknown = await raw.send(command);
    const after = await look();
    for (const [place, { table }] of writes.entries())
      for (const { where, partition, units } of unitsByPartition(
        table,
        before[place],
        after[place],
        isTransaction,
      ))
        this.#takes(where, partition, { write: units, read: 0 });
    return answer;
  }

  #read(command: Command, answer: unknown): void {
    const { Item: item, Items: items = [] } = answer as {
      readonly Item?: Item;
      readonly Items?: readonly Item[];
    };
    if (command instanceof GetCommand) {
      const { TableName: table = '', Key: key, ConsistentRead: isStrong } = command.input;
      const read = readUnits(item === undefined ? 0 : itemSize(item), isStrong);
      this.#takes(table, String(key?.['PK']), { write: 0, read });
    } else if (command instanceof QueryCommand) {
      const { TableName: table = '', IndexName: index, ConsistentRead: isStrong } = command.input;
      const bytes = items.reduce((sum, each) => sum + itemSize(each), 0);
      const values = Object.values(command.input.ExpressionAttributeValues ?? {});
      const where = index === undefined ? table : `${table}/${index}`;
      this.#takes(where, String(values[0]), { write: 0, read: readUnits(bytes, isStrong) });
    } else if (command instanceof BatchGetCommand)
      for (const [table, { Keys: keys = [], ConsistentRead: isStrong }] of Object.entries(
        command.input.RequestItems ?? {},
      ))
        for (const { PK } of keys) this.#takes(table, String(PK), { write: 0, read: readUnits(0, isStrong) });
  }

  #takes(where: string, partition: string, units: Pick<Taken, 'read' | 'write'>): void {
    this.taken.push({ by: this.#by, where, partition, ...units });
  }
}
