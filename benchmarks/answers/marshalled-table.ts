import { Readable } from 'node:stream';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { convertToAttr, marshall } from '@aws-sdk/util-dynamodb';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';

/** What is asked of a table, as far as reading a ticket asks it. */
interface Reading {
  readonly Key?: Readonly<Record<'PK' | 'SK', { readonly S: string }>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, { readonly S: string }>>;
  readonly ScanIndexForward?: boolean;
  readonly Limit?: number;
  readonly ExclusiveStartKey?: Readonly<Record<'SK', { readonly S: string }>>;
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The items of a table as they come over the line: in the JSON of DynamoDB, sorted by key. */
export class MarshalledTable {
  readonly #partitions = new Map<string, Map<string, string>>();

  put(item: Item): void {
    const partition = this.#partitions.get(String(item['PK'])) ?? new Map<string, string>();
    const marshalled: unknown = marshall({ ...item }, { removeUndefinedValues: true });
    partition.set(String(item['SK']), JSON.stringify(marshalled, binaryAsText));
    this.#partitions.set(String(item['PK']), partition);
  }

  /** A client of the SDK whose requests come here, in this process: nothing waits for a line. */
  client(): DynamoDBDocumentClient {
    const handle = ({ headers, body }: Sent) => {
      const text = this.#answer(headers['x-amz-target'] ?? '', JSON.parse(body) as Reading);
      return Promise.resolve({
        response: {
          statusCode: 200,
          headers: { 'content-type': 'application/x-amz-json-1.0' },
          body: Readable.from([Buffer.from(text)]),
        },
      });
    };
    const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
    return documentClient({
      region: 'eu-west-1',
      endpoint: 'http://table.example',
      credentials,
      requestHandler: { handle } as unknown as NonNullable<
        NonNullable<Parameters<typeof documentClient>[0]>['requestHandler']
      >,
    });
  }

  #answer(target: string, reading: Reading): string {
    if (target.endsWith('.GetItem')) {
      const { PK, SK } = reading.Key ?? { PK: { S: '' }, SK: { S: '' } };
      const item = this.#partitions.get(PK.S)?.get(SK.S);
      return item === undefined ? '{}' : `{"Item":${item}}`;
    }
    if (!target.endsWith('.Query')) throw new Error(`Nothing here answers ${target}.`);
    return this.#query(reading);
  }

  #query(reading: Reading): string {
    const values = reading.ExpressionAttributeValues ?? {};
    const [first, last] = [values[':first']?.S ?? '', values[':last']?.S ?? '\uffff'];
    const partition = this.#partitions.get(values[':ticket']?.S ?? '') ?? new Map<string, string>();
    const forward = reading.ScanIndexForward ?? true;
    const keys = [...partition.keys()].filter((key) => key >= first && key <= last).toSorted();
    const ordered = forward ? keys : keys.toReversed();
    const after = reading.ExclusiveStartKey?.SK.S;
    const rest = after === undefined ? ordered : ordered.slice(ordered.indexOf(after) + 1);
    const page = rest.slice(0, reading.Limit ?? Infinity);
    const items = page.map((key) => partition.get(key)).join(',');
    const end = page.at(-1);
    const more = page.length < rest.length && end !== undefined;
    const start = more ? JSON.stringify({ PK: values[':ticket'], SK: convertToAttr(end) }) : '';
    return `{"Items":[${items}],"Count":${page.length}${more ? `,"LastEvaluatedKey":${start}` : ''}}`;
  }
}

/** Bytes are base64 in JSON. */
const binaryAsText = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
