import { gzipSync } from 'node:zlib';
import { GetObjectCommand, ListObjectsV2Command, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Key } from '../../../adapters/dynamodb/engine/keys.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';

/** One write of a table's history. */
export interface WriteInTime {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly key: Key;
  /** Absent: the item was deleted. */
  readonly item?: Item;
}

const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

/** The items of a table at a moment, by its history. */
export function itemsAt(history: readonly WriteInTime[], at: number): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const write of history.filter((each) => each.at < at))
    if (write.item === undefined) items.delete(nameOf(write.key));
    else items.set(nameOf(write.key), write.item);
  return items;
}

const inBase64 = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

/**
 * A bucket with incremental exports as DynamoDB writes them: of each item that was changed in a stretch what it was at its end; of one
 * that was made and deleted within it, nothing. Two files each, of which one is empty.
 */
export class ExportsInMemory {
  readonly #objects = new Map<string, Uint8Array>();
  #count = 0;

  #put(key: string, content: string | Uint8Array): void {
    this.#objects.set(key, Buffer.from(content));
  }

  /** Begins an export that never ends. */
  begins(table: string): void {
    this.#put(`${table}/AWSDynamoDB/0000-unfinished/_started`, '');
  }

  exports(table: string, history: readonly WriteInTime[], from: number, to: number): void {
    const [before, after] = [itemsAt(history, from), itemsAt(history, to)];
    const within = history.filter(({ at }) => at >= from && at < to);
    const changed = new Map(within.map(({ key }) => [nameOf(key), key]));
    const lines = [...changed].flatMap(([name, key]) => {
      const image = after.get(name);
      if (image === undefined && !before.has(name)) return [];
      const { at } = within.findLast((write) => nameOf(write.key) === name) ?? { at: from };
      return JSON.stringify(
        {
          Metadata: { WriteTimestampMicros: { N: String(at * 1000) } },
          Keys: marshall(key),
          ...(image !== undefined && { NewImage: marshall(image) }),
        },
        inBase64,
      );
    });
    this.#count += 1;
    const folder = `${table}/AWSDynamoDB`;
    const id = `${String(this.#count).padStart(14, '0')}-a1b2`;
    const files = [lines, []].map((each, place) => {
      const dataFileS3Key = `${folder}/data/${id}-${place}.json.gz`;
      this.#put(dataFileS3Key, gzipSync(each.map((line) => `${line}\n`).join('')));
      return JSON.stringify({ itemCount: each.length, dataFileS3Key });
    });
    const manifestFilesS3Key = `${folder}/${id}/manifest-files.json`;
    this.#put(manifestFilesS3Key, `${files.join('\n')}\n`);
    const [exportFromTime, exportToTime] = [from, to].map((moment) => new Date(moment).toISOString());
    this.#put(
      `${folder}/${id}/manifest-summary.json`,
      JSON.stringify({
        version: '2023-08-01',
        ...{ exportFromTime, exportToTime, manifestFilesS3Key },
        ...{ outputFormat: 'DYNAMODB_JSON', outputView: 'NEW_IMAGE', exportType: 'INCREMENTAL_EXPORT' },
      }),
    );
  }

  /** A client that reads this bucket, two folders a page. */
  get client(): S3Client {
    const send = (command: object): Promise<unknown> => {
      if (command instanceof ListObjectsV2Command) return Promise.resolve(this.#page(command.input));
      if (!(command instanceof GetObjectCommand)) throw new Error('Nothing else is asked of these exports.');
      const bytes = this.#objects.get(command.input.Key ?? '');
      return bytes === undefined
        ? Promise.reject(new NoSuchKey({ message: 'NoSuchKey', $metadata: {} }))
        : Promise.resolve({ Body: { transformToByteArray: () => Promise.resolve(bytes) } });
    };
    return { send } as unknown as S3Client;
  }

  #page({ Prefix: prefix = '', ContinuationToken: token }: ListObjectsV2Command['input']): object {
    const keys = [...this.#objects.keys()].filter((key) => key.startsWith(prefix));
    const folders = new Set(keys.map((key) => `${prefix}${key.slice(prefix.length).split('/')[0] ?? ''}/`));
    const left = [...folders].toSorted().filter((folder) => token === undefined || folder > token);
    return {
      CommonPrefixes: left.slice(0, 2).map((Prefix) => ({ Prefix })),
      ...(left.length > 2 && { NextContinuationToken: left[1] }),
    };
  }
}
