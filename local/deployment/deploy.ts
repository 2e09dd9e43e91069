import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { withoutAws, type AwsEnvironment } from '../ministack/aws-environment.ts';
import { project, type CloudFolder } from '../system/folder.ts';
import { readJson } from '../system/json-file.ts';
import { run } from '../system/run.ts';
import { Trouble } from '../system/trouble.ts';
import type { Deployed } from './deployed.ts';

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));

/** The account that MiniStack plays. */
const account = '000000000000';

/** Makes what `cdk deploy` needs of an account: a bucket, and roles that MiniStack lets pass. */
export async function bootstrap(folder: CloudFolder, aws: AwsEnvironment): Promise<void> {
  await cdk(folder, aws, ['bootstrap', `aws://${account}/${aws['AWS_REGION'] ?? ''}`]);
}

/** Deploys the synthesised stacks and returns what they tell of themselves. */
export async function deploy(folder: CloudFolder, aws: AwsEnvironment): Promise<Deployed['outputs']> {
  rmSync(folder.outputs, { force: true });
  const quick = ['--require-approval', 'never', '--concurrency', '4', '--method', 'direct'];
  await cdk(folder, aws, [
    'deploy',
    '--all',
    '--app',
    folder.assembly,
    ...quick,
    '--outputs-file',
    folder.outputs,
  ]);
  const outputs = readJson(folder.outputs, Outputs);
  if (outputs === undefined) throw new Trouble(`cdk deploy wrote no ${folder.outputs}.`);
  return outputs;
}

/** From the cloud's own folder, where no cdk.json makes the CDK synthesise again. */
async function cdk(folder: CloudFolder, aws: AwsEnvironment, words: readonly string[]): Promise<void> {
  const program = join(project, 'node_modules/aws-cdk-local/bin/cdklocal');
  const { ok, text } = await run(
    process.execPath,
    [program, ...words, '--no-notices', '--no-color', '--ci'],
    {
      cwd: folder.home,
      env: { ...withoutAws(), ...aws, CDK_DISABLE_CLI_TELEMETRY: 'true' },
    },
  );
  appendFileSync(folder.logs.start, text);
  if (!ok) throw new Trouble(sentenceFor(words[0] ?? '', text, folder));
}

/** What `cdk` says of a failure stands in the lines with a cross; the rest is in the log. */
function sentenceFor(verb: string, said: string, folder: CloudFolder): string {
  const failures = said.split('\n').filter((line) => /❌|_FAILED|Error:/.test(line));
  const shown = [...new Set(failures)].slice(0, 5).join('\n') || said.trim().split('\n').slice(-5).join('\n');
  return `cdk ${verb} failed on the local cloud:\n${shown}\nAll of it is in ${folder.logs.start}.`;
}
