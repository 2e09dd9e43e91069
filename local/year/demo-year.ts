import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { instantOf } from '../../domain/foundation/time/instant.ts';
import { firstSecondOf, localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { fill } from '../../words/fill.ts';
import type { Cloud } from '../cloud/cloud.ts';
import { runningCloud } from '../cloud/running-cloud.ts';
import { deployedIn, rememberDeployed } from '../deployed/deployed.ts';
import { tellEventsOf } from '../deployment/tell-again.ts';
import { secretsOf, writeSecret } from '../ministack/read-secret.ts';
import { restartMiniStack } from '../supervision/control.ts';
import { cloudFolder, project } from '../system/folder.ts';
import { OperatorError } from '../system/operator-error.ts';
import { askTables, loadItems } from './load-items.ts';
import { YearProgress } from './progress.ts';
import { replaceCheckpoints } from './replace-checkpoints.ts';
import { setSchedules } from './schedules.ts';
import { setStreamReaders } from './stream-readers.ts';
import { yearWords } from './words.ts';
import { keysIn, ringOf, rotatedTo, type YearKeys } from './year-keys.ts';

interface YearAskedFor {
  readonly language: Language;
  readonly seed: number;
  readonly tickets: number;
  readonly stateDir: string;
}

/** Time zone of the sample registry: the year ends with its last midnight. */
const timeZone = 'Africa/Dar_es_Salaam';
const days = 365;
/** How long a scheduled function of an empty cloud may still run, in milliseconds. */
const untilRunsEnd = 5000;

const Scanned = z.object({ Count: z.number(), LastEvaluatedKey: z.unknown().optional() });

/** Makes a year in memory by the program of its own, with room for all its items, and gives the file in which it is kept. */
async function madeYear(asked: object, keys: YearKeys): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=12288', join(project, 'test/make-year.ts'), JSON.stringify(asked)],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        YEAR_SERVER_KEYS: ringOf(keys.server),
        YEAR_REGISTRY_KEYS: ringOf(keys.registry),
      },
    },
  );
  const [file, [code]] = await Promise.all([
    text(child.stdout),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new OperatorError('The year could not be made.');
  return file;
}

/** The cloud's secrets take up the keys of the year, beside those that they have. */
async function rotateKeys(cloud: Cloud, keys: YearKeys): Promise<void> {
  const address = { port: Number(new URL(cloud.endpoint).port), region: cloud.region };
  const secretOf = secretsOf(address.port, address.region);
  const rotations = [
    [cloud.serverKeysSecret, keys.server],
    [cloud.registryKeySecret, keys.registry],
  ] as const;
  for (const [name, key] of rotations) await writeSecret(address, name, rotatedTo(key, await secretOf(name)));
}

async function hasTickets({ endpoint, region, tables }: Cloud): Promise<boolean> {
  const scan = {
    TableName: tables.tickets,
    FilterExpression: '#e = :t',
    ExpressionAttributeNames: { '#e': 'entity' },
    ExpressionAttributeValues: { ':t': { S: 'ticket' } },
  };
  const found = Scanned.parse(await askTables({ endpoint, region }, 'Scan', JSON.stringify(scan)));
  return found.Count > 0 || found.LastEvaluatedKey !== undefined;
}

/** `npm run demo -- --year`: a year of a nation's tickets, made once by the product's own use cases, lies in the running cloud. */
export async function demoYear({ language, seed, tickets, stateDir }: YearAskedFor): Promise<void> {
  const cloud = await runningCloud(stateDir);
  const folder = cloudFolder(stateDir);
  const deployed = deployedIn(folder);
  if (deployed === undefined) throw new OperatorError(yearWords.notDeployed[language]);
  const say = (line: string): void => console.log(line);
  if (cloud.fastClock) throw new OperatorError(yearWords.fastClock[language]);
  if (deployed.year === undefined && (await hasTickets(cloud)))
    throw new OperatorError(yearWords.notEmpty[language]);
  const aws = { endpoint: cloud.endpoint, region: cloud.region };
  const began = Date.now();
  const seconds = (): string => String(Math.round((Date.now() - began) / 1000));

  const yearsFolder = join(project, '.local/years');
  mkdirSync(yearsFolder, { recursive: true });
  const keys = keysIn(yearsFolder);
  const endsAt = firstSecondOf(localDateAt(instantOf(Date.now()), timeZone), timeZone);
  say(fill(yearWords.makes, { tickets, seed }, language));
  const file = await madeYear({ tickets, seed, days, endsAt, folder: yearsFolder, language }, keys);
  const name = basename(file);
  say(fill(yearWords.made, { seconds: seconds(), file }, language));
  if (deployed.year === name) {
    say(yearWords.isThere[language]);
    return;
  }
  if (deployed.year !== undefined) throw new OperatorError(yearWords.notEmpty[language]);

  try {
    await setSchedules(aws, false);
    await setStreamReaders(aws, false);
    await pause(untilRunsEnd);
    await rotateKeys(cloud, keys);
    const progress = new YearProgress();
    const { items, batches } = await loadItems(aws, cloud.tables, file, (loaded) => {
      progress.tells(fill(yearWords.loading, { items: loaded }, language));
    });
    progress.ends();
    await replaceCheckpoints(folder.cloud, batches);
    say(fill(yearWords.loaded, { items, checkpoints: batches.length, seconds: seconds() }, language));
    rememberDeployed(folder, { ...deployed, year: name }); // saved with the state, when its AWS ends
    await restartMiniStack(folder); // its stream ends with it: nobody hears of what was loaded
    await setStreamReaders(aws, true);
    await setSchedules(aws, true);
    await tellEventsOf(folder, cloud.awsEnv, { from: began, until: Date.now() + 1000 }); // what the restart kept from its readers
  } catch (error) {
    say(yearWords.brokeOff[language]);
    throw error;
  }
  say(
    fill(
      yearWords.next,
      { seconds: seconds(), web: cloud.webUrl, password: cloud.demoLogins[0]?.password ?? '' },
      language,
    ),
  );
}
