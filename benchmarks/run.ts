/**
 * `npm run bench`: bundles and imports, the intake and a hop of USSD in process, what the time of a no tells, what tickets' lives and an officer's hour
 * take and cost, calls and capacity units of every access path at 1,000 and at 20,000 stored tickets, and of the pages of rare filters at 10,000 to 100,000.
 * Prints tables and writes `.local/bench.json`. The units are AWS's DynamoDB Local's, which needs Java 17 or newer. Ends with 1 where a path costs more with
 * more tickets, a no tells by its time what it denies, or a figure is larger than `ratchet.json` allows.
 *
 *     npm run bench -- [--only lives,capacity] [--sizes 1000,100000] [--lower]
 *
 * `--only` measures these parts alone, `--sizes` gives the numbers of stored tickets, `--lower` lowers what `ratchet.json` allows to what was measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDynamoDbLocal } from '../test/adapters/engines/dynamodb-local.ts';
import { exceededBy, lowerRatchet, mostAllowed } from '../test/builders/ratchet.ts';
import { table } from '../test/builders/table.ts';
import { measureAnswerTimes, toldAtMost } from './answers/answer-times.ts';
import { measureBundles } from './bundles.ts';
import { rareEntries } from './capacity/queue-paths.ts';
import { growthOf, measureCapacityUnits, mostGrowth } from './capacity-units.ts';
import { measureIntake } from './intake.ts';
import { measureNation } from './lives/measure-nation.ts';
import { ratchetedLives, tableOfSteps, tablesOfLives } from './lives/tell-lives.ts';
import { measureRareFilters } from './rare-filters.ts';
import { measureSteps } from './ussd-hops.ts';

const local = join(import.meta.dirname, '../.local');
const say = (text: string): void => console.log(`${text}\n`);

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string' },
    lower: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes?.split(',').map(Number);

/** What the ratchet holds of what was measured. */
const ratcheted: Record<string, Readonly<Record<string, number>>> = {};

async function tellBundles() {
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
  const bytes = bundles.map(({ name, kilobytes }) => [name, kilobytes * 1000] as const);
  const [named, others] = [true, false].map((isNamed) =>
    bytes.filter(([name]) => (mostAllowed('bundles', name) !== undefined) === isNamed),
  );
  ratcheted['bundles'] = {
    ...Object.fromEntries(named ?? []),
    'any other': Math.max(...(others ?? []).map(([, size]) => size)),
  };
  return bundles;
}

async function tellIntake() {
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
  return intake;
}

async function tellSteps() {
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
  return hops;
}

async function tellAnswers() {
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
  if (telling.length > 0) process.exitCode = 1;
  return answers;
}

async function tellLives() {
  const lived = await measureNation(join(local, '..'));
  for (const text of tablesOfLives([['now', lived]])) say(text);
  say('Each thing that somebody did to an answered ticket, with what followed at once');
  say(tableOfSteps(lived));
  Object.assign(ratcheted, ratchetedLives(lived));
  return lived;
}

async function tellCapacity() {
  const engine = await startDynamoDbLocal();
  try {
    const hearing = { endpoint: engine.endpoint, say: console.error };
    const rare = await measureRareFilters(hearing);
    const capacity = await measureCapacityUnits({ ...hearing, ...(sizes && { sizes }) });
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
    if (growing.length > 0) process.exitCode = 1;
    return { capacity, rare };
  } finally {
    await engine.stop();
  }
}

const parts = {
  bundles: tellBundles,
  intake: tellIntake,
  ussd: tellSteps,
  answers: tellAnswers,
  lives: tellLives,
  capacity: tellCapacity,
} as const;
const names = Object.keys(parts) as (keyof typeof parts)[];

const wanted = values.only?.split(',') ?? names;
const unknown = wanted.filter((name) => !names.some((known) => known === name));
if (unknown.length > 0) throw new Error(`Nothing is measured as ${unknown.join(', ')}: ${names.join(', ')}.`);
const measured: Record<string, unknown> = {};
for (const name of names.filter((each) => wanted.includes(each))) measured[name] = await parts[name]();

const exceeded = exceededBy(ratcheted);
for (const { of, figure, most, is } of exceeded)
  say(`${of}, ${figure}: ${is} is more than the ${most} that ratchet.json allows.`);
if (exceeded.length > 0) process.exitCode = 1;
if (values.lower) lowerRatchet(ratcheted);
mkdirSync(local, { recursive: true });
writeFileSync(join(local, 'bench.json'), `${JSON.stringify(measured, undefined, 2)}\n`);
