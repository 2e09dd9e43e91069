import { parseArgs } from 'node:util';
import { committedSettings } from '../lib/config/committed-settings.ts';
import { serviceControlPolicy } from '../lib/config/guarded-acts.ts';
import { settingsFrom } from '../lib/config/settings.ts';
import { stageFrom } from '../lib/config/stages.ts';
import { runCommand } from './command-line/run-command.ts';
import { UsageError } from './command-line/usage-error.ts';

const usage = `npm run --silent organization:policy -- --stage STAGE
  Prints the service control policy for the accounts of a stage, as AWS Organizations takes it.`;

function printPolicy(args: readonly string[]): void {
  const { stage: name } = parseArgs({ args: [...args], options: { stage: { type: 'string' } } }).values;
  if (name === undefined) throw new UsageError('Say --stage.');
  const stage = stageFrom(
    settingsFrom((setting) => (setting === 'stage' ? name : undefined), process.env, committedSettings),
  );
  if (stage.recovery === undefined)
    throw new UsageError(`The stage ${name} has no break-glass role, so that nobody could be exempt.`);
  process.stdout.write(`${JSON.stringify(serviceControlPolicy(stage, stage.recovery))}\n`);
}

await runCommand({ usage, run: printPolicy });
