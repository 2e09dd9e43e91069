import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { assetsBucketOf } from '../../lib/config/names.ts';
import { withoutAws, type AwsEnvironment } from '../ministack/aws-environment.ts';
import { project, type CloudFolder } from '../system/folder.ts';
import { readJson } from '../system/json-file.ts';
import { run } from '../system/run.ts';
import { OperatorError } from '../system/operator-error.ts';
import type { Deployed } from '../deployed/deployed.ts';
import { localStage } from '../deployed/local-stage.ts';

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));

/** Makes the bucket that a deployment puts code in; one that is there already stays. */
export async function makeAssetsBucket(aws: AwsEnvironment): Promise<void> {
  const bucket = `${aws['AWS_ENDPOINT_URL_S3'] ?? ''}/${assetsBucketOf(localStage)}`;
  const { ok, status } = await fetch(bucket, { method: 'PUT' });
  if (!ok && status !== 409)
    throw new OperatorError(`MiniStack refused the bucket for the code (${status}).`);
}

/** Deploys the synthesised stacks and returns what they tell of themselves. */
export async function deploy(
  folder: CloudFolder,
  aws: AwsEnvironment,
  signal?: AbortSignal,
): Promise<Deployed['outputs']> {
  rmSync(folder.outputs, { force: true });
  const words = [
    ...['deploy', '--all', '--app', folder.assembly, '--outputs-file', folder.outputs],
    ...['--require-approval', 'never', '--concurrency', '4', '--method', 'direct'],
    ...['--no-notices', '--no-color', '--ci'],
  ];
  // From the cloud's own folder, where no cdk.json makes the CDK synthesise again.
  const { ok, text } = await run(
    process.execPath,
    [join(project, 'node_modules/aws-cdk-local/bin/cdklocal'), ...words],
    {
      cwd: folder.home,
      env: { ...withoutAws(), ...aws, CDK_DISABLE_CLI_TELEMETRY: 'true' },
      signal,
    },
  );
  appendFileSync(folder.logs.start, text);
  if (!ok) throw new OperatorError(sentenceFor(text, folder));
  const outputs = readJson(folder.outputs, Outputs);
  if (outputs === undefined) throw new OperatorError(`cdk deploy wrote no ${folder.outputs}.`);
  return outputs;
}

/** What `cdk` says of a failure stands in the lines with a cross; the rest is in the log. */
function sentenceFor(said: string, folder: CloudFolder): string {
  const failures = said.split('\n').filter((line) => /❌|_FAILED|Error:/.test(line));
  const shown = [...new Set(failures)].slice(0, 5).join('\n') || said.trim().split('\n').slice(-5).join('\n');
  return `cdk deploy failed on the local cloud:\n${shown}\nAll of it is in ${folder.logs.start}.`;
}
