import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
  type BatchGetCommandInput,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
  type GetCommandInput,
  type QueryCommandInput,
  type ScanCommandInput,
  type TransactWriteCommandInput,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Key } from '../../../../adapters/dynamodb/engine/keys.ts';
import type { Item } from '../../../../adapters/dynamodb/engine/read-item.ts';
import { itemSize } from '../../../../adapters/dynamodb/item-size.ts';
import { Scheduler } from './scheduler.ts';
import { cancelled, failing } from '../faults.ts';
import {
  invalid,
  parseCondition,
  parseProjection,
  parseUpdate,
  projected,
  UnsuitedItem,
  type Scope,
} from './expressions.ts';
import { mostBytesOf, storedCopy } from './stored-copy.ts';
import { StoredTable } from './stored-table.ts';

/** What AWS allows: bytes of an item, of a page and of a transaction, and entries of one call. */
const limits = { item: 400 * 1024, page: 1024 ** 2, transaction: 4 * 1024 ** 2 } as const;
const most = { transaction: 100, read: 100, write: 25 } as const;

type Kind = 'Put' | 'Update' | 'Delete' | 'ConditionCheck';

/** A write of one item, alone or in a transaction. */
type WriteInput = Partial<Omit<UpdateCommandInput, 'Key'>> & {
  readonly Key?: Item | undefined;
  readonly Item?: Item | undefined;
};

/** What a write makes of an item, before it is made. */
interface Decided {
  readonly table: StoredTable;
  /** Names the item. */
  readonly name: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** Why nothing is made of it. */
  readonly refusal?: 'ConditionalCheckFailed' | 'ValidationError';
}

type Expressions = Pick<
  QueryCommandInput & WriteInput,
  | 'ConditionExpression'
  | 'UpdateExpression'
  | 'KeyConditionExpression'
  | 'FilterExpression'
  | 'ProjectionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
>;

interface Command {
  readonly constructor: unknown;
  readonly input: { readonly TransactItems?: readonly unknown[] };
}

type Call = (input: never) => unknown;

/** DynamoDB in memory: its tables, and clients that read and write them as its document client does. */
export class MemoryDatabase {
  readonly #tables = new Map<string, StoredTable>();

  /** A client whose calls this scheduler orders, and can let fail; each waits until the tables are ready. */
  client(scheduler = new Scheduler(), ready: () => Promise<unknown> | undefined = () => undefined) {
    const send = async ({ constructor: command, input }: Command) => {
      await ready();
      const read = this.#reads.get(command);
      if (read !== undefined) return scheduler.read(() => read(input as never));
      const write = this.#writes.get(command);
      if (write === undefined) throw new Error('The database in memory does not know this command.');
      return scheduler.write(() => write(input as never), conflictOf(input));
    };
    return { send } as unknown as DynamoDBDocumentClient;
  }

  /** Makes an empty table. */
  create(name: string, indexes: ConstructorParameters<typeof StoredTable>[0]): void {
    this.#tables.set(name, new StoredTable(indexes));
  }

  /** Changes an item as whoever can write the table does. Undefined: it is not there any more. */
  edit(table: string, key: Key, change: (item: Item) => Item | undefined): void {
    const stored = this.#table(table);
    const before = stored.items.get(key);
    const after = change(before ?? key);
    stored.put(before, after && storedCopy(after));
  }

  /** Has the same items in a table that is empty as another database has now. */
  copies(other: MemoryDatabase, table: string): void {
    this.#table(table).copies(other.#table(table));
  }

  /** All items of a table, for tests to look at. */
  items(table: string): readonly Item[] {
    return [...this.#table(table).items.all(undefined)];
  }

  /** How often a table was written: what was read of it is as new as this. */
  revision(table: string): number {
    return this.#table(table).revision;
  }

  readonly #reads: ReadonlyMap<unknown, Call> = new Map<unknown, Call>([
    [GetCommand, (input: GetCommandInput) => this.#get(input)],
    [BatchGetCommand, (input: BatchGetCommandInput) => this.#getBatch(input)],
    [QueryCommand, (input: QueryCommandInput) => this.#query(input)],
    [ScanCommand, (input: ScanCommandInput) => this.#scan(input)],
  ]);

  readonly #writes: ReadonlyMap<unknown, Call> = new Map<unknown, Call>([
    [CreateTableCommand, (input: CreateTableCommandInput) => this.#create(input)],
    [PutCommand, (input: WriteInput) => this.#writeOne('Put', input)],
    [UpdateCommand, (input: WriteInput) => this.#writeOne('Update', input)],
    [DeleteCommand, (input: WriteInput) => this.#writeOne('Delete', input)],
    [BatchWriteCommand, (input: BatchWriteCommandInput) => this.#writeBatch(input)],
    [TransactWriteCommand, (input: TransactWriteCommandInput) => this.#transact(input)],
  ]);

  #create({ TableName: name = '', GlobalSecondaryIndexes: indexes = [] }: CreateTableCommandInput): object {
    const described = indexes.map(({ IndexName, Projection }) => [IndexName, Projection?.ProjectionType]);
    this.create(name, Object.fromEntries(described) as object);
    return {};
  }

  #table(name: string | undefined): StoredTable {
    const table = this.#tables.get(name ?? '');
    if (table === undefined) throw failing('ResourceNotFoundException');
    return table;
  }

  #get({ TableName, Key, ...asked }: GetCommandInput): object {
    const item = this.#table(TableName).items.get(keyIn(Key));
    return item === undefined ? {} : { Item: shownOf(item, asked) };
  }

  #getBatch({ RequestItems: asked = {} }: BatchGetCommandInput): object {
    const found = Object.entries(asked).map(([name, { Keys: keys = [] }]) => {
      requireDistinct(keys.map(keyIn).map(nameOf), most.read);
      return [name, keys.flatMap((key) => this.#table(name).items.get(keyIn(key)) ?? [])] as const;
    });
    return { Responses: Object.fromEntries(found) };
  }

  #query(input: QueryCommandInput): object {
    const { IndexName: index, KeyConditionExpression: condition = '', ScanIndexForward = true } = input;
    const listing = this.#table(input.TableName).listing(index);
    const [, name, value = ''] = /^(\w+) = (:\w+)/.exec(condition) ?? [];
    if (name !== listing.names.partition) throw invalid(`A query begins with its partition: ${condition}`);
    const partition: unknown = input.ExpressionAttributeValues?.[value];
    const items = listing.items(partition, ScanIndexForward, input.ExclusiveStartKey);
    return this.#page(input, items, (item) => listing.keysOf(item));
  }

  #scan(input: ScanCommandInput): object {
    const { items } = this.#table(input.TableName);
    return this.#page(input, items.all(input.ExclusiveStartKey), (item) => items.keysOf(item));
  }

  /** Reads until the page is full, by entries or by bytes; what is filtered out counts too. */
  #page(
    input: QueryCommandInput | ScanCommandInput,
    items: Iterable<Item>,
    keysOf: (item: Item) => Item,
  ): object {
    const scopeOf = scopesOf(input);
    const { KeyConditionExpression: keys, ...asked } = input as QueryCommandInput;
    const isInRange = keys === undefined ? undefined : parseCondition(keys).meaning;
    const isWanted =
      asked.FilterExpression === undefined ? undefined : parseCondition(asked.FilterExpression).meaning;
    const found: Item[] = [];
    const read: Item[] = [];
    let last: Item | undefined;
    let bytes = 0;
    for (const item of items) {
      const scope = scopeOf(item);
      if (isInRange?.(scope) === false) continue;
      read.push(item);
      bytes += mostBytesOf(item);
      if (bytes > limits.page) bytes = sizeOf(read);
      if (isWanted?.(scope) !== false) found.push(item);
      if (read.length !== asked.Limit && bytes <= limits.page) continue;
      last = keysOf(item);
      break;
    }
    return {
      Count: found.length,
      ...(asked.Select !== 'COUNT' && { Items: found.map((item) => shownOf(item, asked)) }),
      ...(last && { LastEvaluatedKey: last }),
    };
  }

  #writeOne(kind: Kind, input: WriteInput): object {
    const decided = this.#decide(kind, input);
    const { before, after, refusal } = decided;
    if (refusal === 'ValidationError') throw invalid('The item does not suit the update');
    if (refusal !== undefined)
      throw new ConditionalCheckFailedException({
        message: 'The conditional request failed',
        $metadata: { httpStatusCode: 400 },
        ...(input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && before && { Item: marshall(before) }),
      });
    decided.table.put(before, after);
    return input.ReturnValues === 'ALL_NEW' ? { Attributes: after } : {};
  }

  #writeBatch({ RequestItems: asked = {} }: BatchWriteCommandInput): object {
    const writes = Object.entries(asked).flatMap(([TableName, requests]) =>
      requests.map(({ PutRequest: put, DeleteRequest: remove }) =>
        put === undefined
          ? this.#decide('Delete', { TableName, Key: remove?.Key })
          : this.#decide('Put', { TableName, Item: put.Item }),
      ),
    );
    return this.#put(writes, most.write);
  }

  #transact({ TransactItems: items = [] }: TransactWriteCommandInput): object {
    const writes = items.map((item) => {
      const [[kind, input] = []] = Object.entries(item) as [Kind, WriteInput][];
      if (kind === undefined || input === undefined) throw invalid('A transaction with an empty write');
      return this.#decide(kind, input);
    });
    const stored = writes.flatMap(({ after }) => (after === undefined ? [] : [after]));
    if (isLargerThan(limits.transaction, stored)) throw invalid('Member must have a size of 4 MB at most');
    return this.#put(writes, most.transaction);
  }

  /** Makes all of these writes, of which no two may meet, or none. */
  #put(writes: readonly Decided[], atMost: number): object {
    requireDistinct(
      writes.map(({ name }) => name),
      atMost,
    );
    if (writes.some(({ refusal }) => refusal !== undefined))
      throw cancelled(...writes.map(({ refusal = 'None' }) => refusal));
    for (const { table, before, after } of writes) table.put(before, after);
    return {};
  }

  #decide(kind: Kind, input: WriteInput): Decided {
    const table = this.#table(input.TableName);
    const key = keyIn(input.Item ?? input.Key);
    const before = table.items.get(key);
    const { ConditionExpression: condition, UpdateExpression: update } = input;
    const scope = scopesOf(input)(before);
    const decided = { table, name: `${input.TableName ?? ''} ${nameOf(key)}`, before, after: before };
    if (condition !== undefined && !parseCondition(condition).meaning(scope))
      return { ...decided, refusal: 'ConditionalCheckFailed' };
    if (kind === 'ConditionCheck') return decided;
    const after = kind === 'Update' ? updated(key, scope, update) : input.Item;
    if (kind === 'Update' && after === undefined) return { ...decided, refusal: 'ValidationError' };
    return { ...decided, after: after && this.#accepted(after) };
  }

  /** The item as it is stored. Throws where it is too large. */
  #accepted(item: Item): Item {
    const copy = storedCopy(item);
    if (isLargerThan(limits.item, [copy])) throw invalid('Item size has exceeded the maximum allowed size');
    return copy;
  }
}

const sumOf = (items: readonly Item[], bytesOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + bytesOf(item), 0);

const sizeOf = (items: readonly Item[]): number => sumOf(items, itemSize);

const isLargerThan = (limit: number, items: readonly Item[]): boolean =>
  sumOf(items, mostBytesOf) > limit && sizeOf(items) > limit;

/** What a write is answered that meets another; undefined: as any that is no transaction. */
const conflictOf = ({ TransactItems: items }: Command['input']): (() => Error) | undefined =>
  items && (() => cancelled(...items.map(() => 'TransactionConflict')));

/** What an update makes of an item; undefined: it does not suit it. */
function updated(key: Key, scope: Scope, update = ''): Item | undefined {
  const changed = { ...key, ...scope.item };
  try {
    parseUpdate(update).meaning(scope, changed);
    return changed;
  } catch (error) {
    if (error instanceof UnsuitedItem) return undefined;
    throw error;
  }
}

const nameOf = ({ PK, SK }: Key): string => `${PK} ${SK}`;

function keyIn({ PK, SK }: Item = {}): Key {
  if (typeof PK !== 'string' || typeof SK !== 'string' || PK === '' || SK === '')
    throw invalid('One of the required keys was not given a value');
  return { PK, SK };
}

function requireDistinct(keys: readonly string[], atMost: number): void {
  if (keys.length === 0 || keys.length > atMost)
    throw invalid(`1 to ${atMost} entries, and not ${keys.length}`);
  if (new Set(keys).size < keys.length) throw invalid('Two operations on one item');
}

const shownOf = (item: Item, asked: Expressions): Item =>
  asked.ProjectionExpression === undefined
    ? item
    : projected(asked.ProjectionExpression, scopesOf(asked)(item));

/** What the expressions of a call speak of. Throws where a placeholder is not used, or not given. */
function scopesOf(input: Expressions): (item: Item | undefined) => Scope {
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = input;
  const given = [...Object.keys(names), ...Object.keys(values)];
  const used = placeholdersIn(input);
  if (given.length !== used.size || !given.every((placeholder) => used.has(placeholder)))
    throw invalid(`Given to expressions: ${given.join(' ')}; used in them: ${[...used].join(' ')}`);
  return (item) => ({ item, names, values });
}

function placeholdersIn(input: Expressions): ReadonlySet<string> {
  const conditions = [input.ConditionExpression, input.KeyConditionExpression, input.FilterExpression];
  const parsed = [
    ...conditions.map((text) => (text === undefined ? undefined : parseCondition(text))),
    input.UpdateExpression === undefined ? undefined : parseUpdate(input.UpdateExpression),
    input.ProjectionExpression === undefined ? undefined : parseProjection(input.ProjectionExpression),
  ].filter((each) => each !== undefined);
  const [first] = parsed;
  if (first !== undefined && parsed.length === 1) return first.placeholders;
  return new Set(parsed.flatMap(({ placeholders }) => [...placeholders]));
}
