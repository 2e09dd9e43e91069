import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { instantOf } from '../../domain/foundation/time/instant.ts';
import { firstSecondOf, localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { fill } from '../../words/fill.ts';
import { runningCloud } from '../cloud/running-cloud.ts';
import { deployedIn, rememberDeployed } from '../deployed/deployed.ts';
import { secretsOf } from '../ministack/read-secret.ts';
import { restartMiniStack } from '../supervision/control.ts';
import { cloudFolder, project } from '../system/folder.ts';
import { OperatorError } from '../system/operator-error.ts';
import { askTables, loadItems } from './load-items.ts';
import { setStreamReaders } from './stream-readers.ts';
import { words } from './words.ts';

interface YearAskedFor {
  readonly language: Language;
  readonly seed: number;
  readonly tickets: number;
  readonly stateDir: string;
}

/** Time zone of the sample registry: the year ends with its last midnight. */
const timeZone = 'Africa/Dar_es_Salaam';
const days = 365;

const Scanned = z.object({ Count: z.number(), LastEvaluatedKey: z.unknown().optional() });

/** Makes a year in memory by the program of its own, with room for all its items, and gives the file in which it is kept. */
async function madeYear(asked: object, keys: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=12288', join(project, 'test/make-year.ts'), JSON.stringify(asked)],
    { cwd: project, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...keys } },
  );
  const [file, [code]] = await Promise.all([
    text(child.stdout),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new OperatorError('The year could not be made.');
  return file;
}

/** `npm run demo -- --year`: a year of a nation's tickets, made once by the product's own use cases, lies in the running cloud. */
export async function demoYear({ language, seed, tickets, stateDir }: YearAskedFor): Promise<void> {
  const cloud = await runningCloud(stateDir);
  const folder = cloudFolder(stateDir);
  const deployed = deployedIn(folder);
  if (deployed === undefined) throw new OperatorError(words.notDeployed[language]);
  const say = (line: string): void => console.log(line);
  if (cloud.fastClock) throw new OperatorError(words.fastClock[language]);
  const aws = { endpoint: cloud.endpoint, region: cloud.region };
  const began = Date.now();
  const seconds = (): string => String(Math.round((Date.now() - began) / 1000));

  const secretOf = secretsOf(Number(new URL(cloud.endpoint).port), cloud.region);
  const endsAt = firstSecondOf(localDateAt(instantOf(Date.now()), timeZone), timeZone);
  say(fill(words.makes, { tickets, seed }, language));
  const file = await madeYear(
    { tickets, seed, days, endsAt, folder: join(project, '.local/years') },
    {
      YEAR_SERVER_KEYS: await secretOf(cloud.serverKeysSecret),
      YEAR_REGISTRY_KEYS: await secretOf(cloud.registryKeySecret),
    },
  );
  const name = basename(file);
  say(fill(words.made, { seconds: seconds(), file }, language));
  if (deployed.year === name) {
    say(words.isThere[language]);
    return;
  }
  const scan = { TableName: cloud.tables.tickets, FilterExpression: '#e = :t' };
  const marks = {
    ExpressionAttributeNames: { '#e': 'entity' },
    ExpressionAttributeValues: { ':t': { S: 'ticket' } },
  };
  const found = Scanned.parse(await askTables(aws, 'Scan', JSON.stringify({ ...scan, ...marks })));
  if (found.Count > 0 || found.LastEvaluatedKey !== undefined)
    throw new OperatorError(words.notEmpty[language]);

  try {
    await setStreamReaders(aws, false);
    const items = await loadItems(aws, cloud.tables, file);
    say(fill(words.loaded, { items, seconds: seconds() }, language));
    rememberDeployed(folder, { ...deployed, year: name }); // saved with the state, when its AWS ends
    await restartMiniStack(folder); // its stream ends with it: nobody hears of what was loaded
    await setStreamReaders(aws, true);
  } catch (error) {
    say(words.brokeOff[language]);
    throw error;
  }
  say(
    fill(
      words.next,
      { seconds: seconds(), web: cloud.webUrl, password: cloud.demoLogins[0]?.password ?? '' },
      language,
    ),
  );
}
