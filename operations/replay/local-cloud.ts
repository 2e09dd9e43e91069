import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Names } from './what.ts';
import { UsageError } from './what.ts';

const description = z.looseObject({
  endpoint: z.string(),
  region: z.string(),
  tables: z.looseObject({ tickets: z.string() }),
  topicArn: z.string(),
});

export interface LocalCloud {
  readonly names: Names;
  /** Variables by which the SDK finds it. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The local cloud that `npm start` described in this file. Throws `UsageError` when there is none. */
export function localCloud(file: string): LocalCloud {
  const { endpoint, region, tables, topicArn } = read(file);
  return {
    names: { table: tables.tickets, topic: topicArn },
    environment: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
  };
}

function read(file: string): z.output<typeof description> {
  try {
    return description.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new UsageError(`No local cloud is described in ${file}: start it with npm start.`);
  }
}
