import { gunzipSync } from 'node:zlib';
import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { BatchedWrite } from '../dynamodb/engine/batch.ts';
import type { Item } from '../dynamodb/engine/read-item.ts';
import { instantOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { fileBytes } from './file-bytes.ts';

/** What changed in a table within a stretch of time, as DynamoDB exported it: of each item what it was at its end. */
export interface ExportedStretch {
  /** The first moment of it. */
  readonly from: Instant;
  /** The first moment after it. */
  readonly to: Instant;
  /** The key of the list of its files. */
  readonly files: string;
}

/** Incremental exports of tables in a bucket. */
export interface ExportedChanges {
  /** Lists the stretches of a table that were exported to their end, in no order. */
  stretches(table: string): Promise<readonly ExportedStretch[]>;
  /** Gives the writes that a stretch comes to, a file at a time; in any order, for each item is in it once. */
  writes(stretch: ExportedStretch): AsyncGenerator<readonly BatchedWrite[], void>;
}

const moment = z.string().transform((text) => instantOf(Date.parse(text)));
const summary = z.looseObject({
  exportFromTime: moment,
  exportToTime: moment,
  manifestFilesS3Key: z.string(),
});
const listedFile = z.looseObject({ dataFileS3Key: z.string() });

type Attributes = Parameters<typeof unmarshall>[0];
const attributes = z.custom<Attributes>((value) => typeof value === 'object' && value !== null);
const itemKey = z.strictObject({ PK: z.string(), SK: z.string() });
const change = z.looseObject({ Keys: attributes, NewImage: attributes.optional() });

/** Bytes are written in base 64, which the SDK would take for a text. */
const withBytes = (name: string, value: unknown): unknown =>
  name === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

function writeOf(line: string): BatchedWrite {
  const { Keys: keys, NewImage: image } = change.parse(JSON.parse(line, withBytes));
  if (image !== undefined) return { put: unmarshall(image) as Item };
  return { remove: itemKey.parse(unmarshall(keys)) };
}

/**
 * Reads what DynamoDB exported of tables into a bucket, each under its name. Source of the format:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
 */
export function exportedChanges(client: S3Client, bucket: string): ExportedChanges {
  const textOf = async (key: string): Promise<string | undefined> => {
    const bytes = await fileBytes(client, bucket, key);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  };

  async function foldersUnder(prefix: string): Promise<readonly string[]> {
    const folders: string[] = [];
    let token: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          Delimiter: '/',
          ContinuationToken: token,
        }),
      );
      folders.push(...(page.CommonPrefixes ?? []).flatMap(({ Prefix }) => Prefix ?? []));
      token = page.NextContinuationToken;
    } while (token !== undefined);
    return folders;
  }

  return {
    async stretches(table) {
      const found: ExportedStretch[] = [];
      for (const folder of await foldersUnder(`${table}/AWSDynamoDB/`)) {
        const text = await textOf(`${folder}manifest-summary.json`);
        if (text === undefined) continue; // the folder of data, or an export that is under way or failed
        const {
          exportFromTime: from,
          exportToTime: to,
          manifestFilesS3Key,
        } = summary.parse(JSON.parse(text));
        found.push({ from, to, files: manifestFilesS3Key });
      }
      return found;
    },
    async *writes({ files }) {
      for (const line of lines((await textOf(files)) ?? '')) {
        const { dataFileS3Key: key } = listedFile.parse(JSON.parse(line));
        const bytes = await fileBytes(client, bucket, key);
        if (bytes === undefined) throw new Error(`${key} is not there, which ${files} lists.`);
        if (bytes.length > 0) yield lines(gunzipSync(bytes).toString('utf8')).map(writeOf);
      }
    },
  };
}
