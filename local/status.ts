/** `npm run status`: says whether the local cloud runs, where, and which alarms ring in it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLogLines } from '../adapters/cloudwatch-logs/log-lines.ts';
import { queueDepth, queuesIn } from '../adapters/sqs/queue-depth.ts';
import { deadLettersNames } from '../lib/config/dead-letters.ts';
import { nameOf } from '../lib/config/names.ts';
import { alarmDefinitions } from './alarms/alarm-definitions.ts';
import { ringingAlarms, ringingSaid } from './alarms/ringing-alarms.ts';
import type { Cloud } from './cloud/cloud.ts';
import { runningCloud } from './cloud/running-cloud.ts';
import { addresses } from './cloud/welcome.ts';
import { readFlags } from './system/flags.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command } from './system/operator-error.ts';

/** The longest that an alarm looks back. */
const dayMilliseconds = 24 * 60 * 60 * 1000;

async function alarmsOf({ awsEnv, region, endpoint }: Cloud, assembly: string): Promise<string> {
  Object.assign(process.env, awsEnv);
  const templates = globSync(join(assembly, '*.template.json')).map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as unknown,
  );
  const now = Date.now();
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const lines = await readLogLines(
    { region, endpoint, credentials },
    { named: '/aws/lambda/', since: now - dayMilliseconds },
  );
  const queues = queuesIn(region);
  const depths = await Promise.all(
    deadLettersNames
      .map((name) => nameOf({ name: 'local' }, name))
      .map(async (name) => [name, await queueDepth(queues, name)] as const),
  );
  const seen = { lines, depths: Object.fromEntries(depths), now };
  return ringingSaid(ringingAlarms(alarmDefinitions(templates), seen));
}

await command(cloudFolder(usualFolder).logs.start, async () => {
  const { root, assembly } = cloudFolder(readFlags(process.argv.slice(2)).stateDir);
  const cloud = await runningCloud(root);
  console.log(`The local cloud in ${root} is running.\n\n${addresses(cloud)}\n`);
  console.log(`  ${await alarmsOf(cloud, assembly)}`);
});
