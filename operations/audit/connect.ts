import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { s3Client } from '../../adapters/s3/client.ts';
import { unhurried } from '../unhurried.ts';
import { UsageError, type Names, type Where } from './arguments.ts';

const description = z.looseObject({
  endpoint: z.string(),
  region: z.string(),
  tables: z.looseObject({ tickets: z.string() }),
  recordBucket: z.string(),
});

/** A record that can be read. */
export interface Connected extends Names {
  readonly tables: ReturnType<typeof documentClient>;
  readonly buckets: ReturnType<typeof s3Client>;
}

/** Reaches the record of a stage by the SDK's usual environment, that of a local cloud by its description. */
export function connect(where: Where): Connected {
  const names = 'names' in where ? where.names : joinLocalCloud(where.cloud);
  return {
    ...names,
    tables: documentClient(unhurried),
    buckets: s3Client({ inPath: !('names' in where) }, unhurried),
  };
}

function joinLocalCloud(file: string): Names {
  const { endpoint, region, tables, recordBucket } = read(file);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  return { table: tables.tickets, bucket: recordBucket };
}

function read(file: string): z.output<typeof description> {
  try {
    return description.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new UsageError(`No local cloud is described in ${file}: start it with npm start, or say names.`);
  }
}
