import { readFileSync, writeFileSync } from 'node:fs';
import { alarmNames, runbookOf } from '../lib/config/alarms.ts';
import { runCommand } from './command-line/run-command.ts';
import { UsageError } from './command-line/usage-error.ts';
import { withHead } from './runbooks/runbook-head.ts';

const usage = `npm run runbooks
  Writes into the runbook of each alarm what lib/config says of it: who must act, in which time, who tells, and the log query.`;

function writeRunbooks(given: readonly string[]): Promise<void> {
  if (given.length > 0) throw new UsageError('It takes nothing.');
  for (const name of alarmNames)
    writeFileSync(runbookOf(name), withHead(readFileSync(runbookOf(name), 'utf8'), name));
  return Promise.resolve();
}

await runCommand({ usage, run: writeRunbooks });
