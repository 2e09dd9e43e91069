import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutAws, type AwsEnvironment } from '../ministack/aws-environment.ts';
import { project, type CloudFolder } from '../system/folder.ts';
import { run } from '../system/run.ts';
import { OperatorError } from '../system/operator-error.ts';
import { deployedIn, outputOf, savedIn } from '../deployed/deployed.ts';

/** How far the relay may have been behind when MiniStack was stopped, in milliseconds. */
const behind = 5 * 60_000;

/**
 * Tells the topic again what happened just before MiniStack was stopped. Its streams die with it, and with
 * them what the relay had not read yet; on AWS a stream outlives everything. Listeners bear the repeats.
 */
export async function tellAgain(folder: CloudFolder, aws: AwsEnvironment): Promise<void> {
  const saved = savedIn(folder);
  if (saved === undefined) return;
  const stopped = Date.parse(saved.at);
  await tellEventsOf(folder, aws, { from: stopped - behind, until: stopped + 1000 });
}

/** Tells the topic again what happened between two moments, in milliseconds since 1970, or nothing where nothing is deployed. */
export async function tellEventsOf(
  folder: CloudFolder,
  aws: AwsEnvironment,
  { from, until }: { readonly from: number; readonly until: number },
): Promise<void> {
  const deployed = deployedIn(folder);
  if (deployed === undefined) return;
  const words = [
    join(project, 'operations/replay.ts'),
    ...['--from', moment(from), '--until', moment(until)],
    ...['--table', outputOf(deployed, 'data', 'TicketsTable')],
    ...['--topic', outputOf(deployed, 'data', 'TicketEventsTopicArn')],
  ];
  const { ok, text } = await run(process.execPath, words, { cwd: project, env: { ...withoutAws(), ...aws } });
  appendFileSync(folder.logs.start, text);
  if (!ok) {
    throw new OperatorError(
      `What happened around the stop could not be told again; see ${folder.logs.start}.`,
    );
  }
}

const moment = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
