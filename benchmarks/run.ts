/**
 * `npm run bench`: bundles and imports, the intake and a hop of USSD in process, what the time of a no tells, calls and capacity units of every access
 * path at 1,000 and at 20,000 stored tickets, of the pages of rare filters at 10,000 to 100,000, and what the
 * lives of an unanswered and an answered ticket cost, queues and notices apart. Prints tables and writes
 * `.local/bench.json`. The units are AWS's DynamoDB Local's, which needs Java 17 or newer.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDynamoDbLocal } from '../test/adapters/engines/dynamodb-local.ts';
import { measureAnswerTimes, toldAtMost } from './answers/answer-times.ts';
import { measureBundles } from './bundles.ts';
import { rareEntries } from './capacity/queue-paths.ts';
import { growthOf, measureCapacityUnits, mostGrowth, type PathCosts } from './capacity-units.ts';
import { measureIntake } from './intake.ts';
import { figuresOf, livedNames } from './lives/lived-nation.ts';
import { measureNation } from './lives/measure-nation.ts';
import { dollarsOf, pricedRegion, pricesSince } from './prices.ts';
import { table } from '../test/builders/table.ts';
import { measureSteps } from './ussd-hops.ts';
import { measureRareFilters } from './rare-filters.ts';

const local = join(import.meta.dirname, '../.local');
const say = (text: string): void => console.log(`${text}\n`);

const bundles = await measureBundles(join(local, 'bench'));
say('Bundles: minified size, and the median import in a fresh process, as ratios taken in turn');
say(
  table(
    ['function', 'KB', 'ms', '× its SDK clients', '× empty handler'],
    bundles.map(({ name, kilobytes, milliseconds, ratioToClients, ratioToEmpty }) => [
      name,
      kilobytes,
      milliseconds,
      ratioToClients,
      ratioToEmpty,
    ]),
  ),
);

const intake = await measureIntake();
say('The intake in process, against an endpoint that answers at once');
say(
  table(
    ['handler', 'requests/s', 'CPU ms a request'],
    [
      ['the intake', intake.intake.requestsPerSecond, intake.intake.cpuPerRequest],
      ['a bare handler with the same write', intake.bare.requestsPerSecond, intake.bare.cpuPerRequest],
    ],
  ),
);
say(
  `CPU: ${intake.cpuRatio.toFixed(2)} × the bare handler. SDK calls of one request: ${JSON.stringify(intake.calls)}`,
);
say(table(['stored item', 'bytes'], Object.entries(intake.stored)));

const hops = await measureSteps();
say(
  'A hop of the menu of a simple phone, in process over stores in memory: an anonymous complaint, but its last hop',
);
say(
  table(
    ['hops', 'ms a hop', 'reads', 'writes', 'write units', 'at most', '$ a hop', '$ a session'],
    [
      [
        hops.hops,
        hops.milliseconds,
        hops.reads,
        hops.writes,
        hops.units,
        hops.mostUnits,
        hops.dollars,
        hops.sessionDollars,
      ],
    ],
  ),
);

const answers = await measureAnswerTimes();
say(
  'What the time of a no tells of the ticket: how often it takes longer for one of so many events than for a missing number',
);
say(
  table(
    [
      'route',
      'who asks, for which',
      'ms',
      ...(answers[0]?.auc ?? []).map(([events]) => `${events} events`),
      'decided',
      'waited for',
    ],
    answers.map(({ route, asking, milliseconds, auc, decided, waited = [] }) => [
      route,
      asking,
      milliseconds,
      ...auc.map(([, told]) => told.toFixed(3)),
      ...[decided, waited].map((told) => told.map(([, one]) => one.toFixed(2)).join(' ')),
    ]),
  ),
);
const telling = answers.filter(({ auc }) => auc.some(([, told]) => Math.abs(told - 0.5) > toldAtMost));
say(
  telling.length === 0
    ? `No answer tells more than ${toldAtMost} above or below a half, which tells nothing.`
    : `These tell by their time what they deny: ${telling.map(({ route }) => route).join(', ')}.`,
);

const lived = await measureNation(join(local, '..'));
for (const name of livedNames) say(table([name, 'each'], Object.entries(figuresOf(lived.lives[name]))));
say('Each thing that somebody did to an answered ticket, with what followed at once');
say(
  table(
    ['step', 'times', 'calls', 'read units', 'write units', '$'],
    lived.lives.answered.steps.map(({ name, times, metered }) => [
      name,
      times,
      metered.calls,
      metered.usage['DynamoDB read unit'] ?? 0,
      metered.usage['DynamoDB write unit'] ?? 0,
      dollarsOf(metered.usage),
    ]),
  ),
);
say(`In US dollars of ${pricedRegion}, at prices of ${pricesSince}, without SMS.`);

const { capacity, rare } = await measureOnDynamoDbLocal();
say('Calls and capacity units of each access path, with the last number of tickets stored');
say(
  table(
    ['table', 'access path', 'calls', 'read units', 'write units', 'growth'],
    capacity.map((path) => {
      const { calls, read, write } = path.costs.at(-1) ?? { calls: 0, read: 0, write: 0 };
      return [path.table, path.name, calls, read, write, growthOf(path)];
    }),
  ),
);
say(
  `A filter that one line of a thousand passes: the first page at each size, last the deepest; each reads ${rareEntries} lines`,
);
say(
  table(
    ['access path', 'tickets', 'calls', 'read units', 'growth'],
    rare.map((path) => [
      path.name,
      path.costs.map(({ tickets }) => tickets.toLocaleString('en')).join(', '),
      path.costs.map(({ calls }) => calls).join(', '),
      path.costs.map(({ read }) => read).join(', '),
      growthOf(path),
    ]),
  ),
);
const growing = [...capacity, ...rare].filter((path) => growthOf(path) > mostGrowth);
say(
  growing.length === 0
    ? `No access path costs more with more tickets: none grows beyond ${mostGrowth} ×.`
    : `These cost more with more tickets: ${growing.map(({ name }) => name).join(', ')}.`,
);
if (growing.length > 0 || telling.length > 0) process.exitCode = 1;

mkdirSync(local, { recursive: true });
writeFileSync(
  join(local, 'bench.json'),
  `${JSON.stringify({ bundles, intake, hops, answers, lived, capacity, rare }, undefined, 2)}\n`,
);

async function measureOnDynamoDbLocal(): Promise<{
  readonly capacity: readonly PathCosts[];
  readonly rare: readonly PathCosts[];
}> {
  const engine = await startDynamoDbLocal();
  try {
    return {
      rare: await measureRareFilters({ endpoint: engine.endpoint, say: console.error }),
      capacity: await measureCapacityUnits({ endpoint: engine.endpoint, say: console.error }),
    };
  } finally {
    await engine.stop();
  }
}
