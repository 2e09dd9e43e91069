import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Tables } from './arguments.ts';
import { UsageError } from './arguments.ts';

const description = z.looseObject({
  endpoint: z.string(),
  region: z.string(),
  tables: z.looseObject({ registry: z.string(), identities: z.string() }),
});

/** The tables of the local cloud that this file describes, and the variables by which the SDK finds it. */
export function localCloud(file: string): {
  readonly tables: Tables;
  readonly environment: Readonly<Record<string, string>>;
} {
  const { endpoint, region, tables } = read(file);
  return {
    tables: { registry: tables.registry, identities: tables.identities },
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
    throw new UsageError(
      `No local cloud is described in ${file}: start it with npm start, or name the tables.`,
    );
  }
}
