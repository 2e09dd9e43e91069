import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { UsageError } from './usage-error.ts';

/** What operators need of the file by which a local cloud describes itself. */
const description = z.looseObject({
  webUrl: z.string(),
  endpoint: z.string(),
  region: z.string(),
  tables: z.looseObject({
    registry: z.string(),
    identities: z.string(),
    tickets: z.string(),
    measures: z.string(),
    outbox: z.string(),
  }),
  registryKeySecret: z.string(),
  serverKeysSecret: z.string(),
  stateMachineArn: z.string(),
  topicArn: z.string(),
  recordBucket: z.string(),
  recordKeyArn: z.string(),
  lake: z.object({ workgroup: z.string(), database: z.string() }),
  login: z.looseObject({ issuer: z.string() }),
});

/** Where a local cloud describes itself, unless it was started with another folder. */
export const usualDescription = '.local/cloud.json';

/**
 * The local cloud that this file describes; from here on the SDK of this process speaks with it. Throws `UsageError` where there is
 * none.
 */
export function joinLocalCloud(file: string = usualDescription): z.output<typeof description> {
  const cloud = read(file);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_REGION: cloud.region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  return cloud;
}

function read(file: string): z.output<typeof description> {
  try {
    return description.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new UsageError(
      `No local cloud is described in ${file}: start it with npm start, or say the names of a stage.`,
    );
  }
}
