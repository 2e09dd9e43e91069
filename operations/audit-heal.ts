import { s3Client } from '../adapters/s3/client.ts';
import { healRequest, healUsage } from './audit/arguments.ts';
import { healed } from './audit/heal.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { unhurried } from './command-line/unhurried.ts';

/**
 * Shows what is hidden in the bucket of the audit log, and with --apply brings it to light: `npm run audit:heal`. A profile with a second
 * factor cannot be used, since no code is asked for: credentials of the role that heals come from `aws sts assume-role`.
 */
async function healRecord(given: readonly string[]): Promise<void> {
  const { where, apply } = healRequest(given);
  const bucket = 'bucket' in where ? where.bucket : joinLocalCloud(where.cloud).recordBucket;
  const buckets = s3Client({ inPath: !('bucket' in where) }, unhurried);
  for await (const line of healed({ buckets, bucket, apply })) process.stdout.write(`${line}\n`);
}

await runCommand({ usage: healUsage, run: healRecord });
