/**
 * `npm run logs -- [FUNCTION]`: what the functions of a local cloud wrote in the last minutes, the oldest first. FUNCTION is a
 * part of a function's name; `--state .local/journeys` asks the cloud of the journeys, `--minutes 60` goes further back.
 */
import { readLogLines } from '../adapters/cloudwatch-logs/log-lines.ts';
import { runningCloud } from './cloud/running-cloud.ts';
import { parseLine } from './system/flags.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command, OperatorError } from './system/operator-error.ts';

const known = {
  state: { type: 'string', default: usualFolder },
  minutes: { type: 'string', default: '10' },
} as const;

const usage =
  "npm run logs takes a part of a function's name, --minutes (how far back, instead of 10) and --state (the folder that npm " +
  'start was given), after two dashes: npm run logs -- answer-ussd --minutes 60';

await command(cloudFolder(usualFolder).logs.start, async () => {
  const { values, positionals } = parseLine(process.argv.slice(2), known, usage);
  const minutes = Number(values.minutes);
  if (!(minutes > 0))
    throw new OperatorError('--minutes takes a number of minutes, for example --minutes 60.');
  const { endpoint, region } = await runningCloud(values.state);
  const account = { endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  const [named = ''] = positionals;
  const since = Date.now() - minutes * 60_000;
  for (const { group, text } of await readLogLines(account, { named, since }))
    console.log(`${group.split('/').at(-1)}  ${text}`);
});
