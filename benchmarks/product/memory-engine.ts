import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
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
} from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { MemoryDatabase } from '../../test/builders/dynamodb/memory/memory-database.ts';
import { binaryFromText, binaryToText } from '../../test/builders/dynamodb/wire-binary.ts';
import type { EngineAnswer, Engine, WireCall } from './engine.ts';

const commands: Readonly<Record<string, unknown>> = {
  CreateTable: CreateTableCommand,
  GetItem: GetCommand,
  BatchGetItem: BatchGetCommand,
  Query: QueryCommand,
  Scan: ScanCommand,
  PutItem: PutCommand,
  UpdateItem: UpdateCommand,
  DeleteItem: DeleteCommand,
  BatchWriteItem: BatchWriteCommand,
  TransactWriteItems: TransactWriteCommand,
};

type Wire = Readonly<Record<string, unknown>>;
type Converted = (value: Wire) => unknown;

const items = new Set(['Item', 'Key', 'ExclusiveStartKey', 'ExpressionAttributeValues']);
const answered = new Set(['Item', 'Attributes', 'LastEvaluatedKey']);
const lists = new Set(['Items', 'Keys']);

/** Changes the form of every item in a call or an answer, wherever it lies. */
function eachItem(value: unknown, names: ReadonlySet<string>, convert: Converted, isBatch = false): unknown {
  if (Array.isArray(value)) return value.map((each) => eachItem(each, names, convert));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      if (inner !== undefined && names.has(name)) return [name, convert(inner as Wire)];
      if (Array.isArray(inner) && (lists.has(name) || isBatch))
        return [name, inner.map((each) => convert(each as Wire))];
      return [name, eachItem(inner, names, convert, name === 'Responses')];
    }),
  );
}

const fromWire: Converted = (item) => unmarshall(item as Parameters<typeof unmarshall>[0]);
const toWire: Converted = (item) => marshall({ ...item }, { removeUndefinedValues: true });

/** What DynamoDB says of an error: its name, and what its caller decides by. */
function refused(error: unknown): EngineAnswer {
  const { name, message, CancellationReasons, Item, $metadata } = error as Error & {
    readonly CancellationReasons?: unknown;
    readonly Item?: unknown;
    readonly $metadata?: { readonly httpStatusCode?: number };
  };
  if ($metadata === undefined) throw error;
  const body = { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message, CancellationReasons, Item };
  return { status: $metadata.httpStatusCode ?? 400, body: JSON.stringify(body, binaryToText), charges: [] };
}

/** DynamoDB in memory, asked and answering in its JSON. It charges nothing. */
export function memoryEngine(): Engine {
  const client = new MemoryDatabase().client();
  return async ({ operation, body }: WireCall) => {
    const command = commands[operation];
    if (command === undefined) throw new Error(`Nothing here answers ${operation}.`);
    const input = eachItem(JSON.parse(body, binaryFromText), items, fromWire);
    try {
      const answer: unknown = await client.send({ constructor: command, input } as never);
      const text = JSON.stringify(eachItem(answer, answered, toWire), binaryToText);
      return { status: 200, body: text, charges: [] };
    } catch (error) {
      return refused(error);
    }
  };
}
