/**
 * `node benchmarks/data-model.ts`: measures every access path on AWS's DynamoDB Local and writes the costs
 * into docs/data-model.md. Fails when a path costs more with more tickets stored.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { startDynamoDbLocal } from '../test/adapters/engines/dynamodb-local.ts';
import { measureActs, type ActCosts } from './acts/measure-acts.ts';
import { dollarsOfLife, type Lived } from './lives/lived-nation.ts';
import { measureNation } from './lives/measure-nation.ts';
import { between } from './between-marks.ts';
import { dollarsOf } from './prices.ts';
import { growthOf, measureCapacityUnits, mostGrowth, type PathCosts } from './capacity-units.ts';
import { rareEntries } from './capacity/queue-paths.ts';
import { measureRareFilters } from './rare-filters.ts';

const document = join(import.meta.dirname, '../docs/data-model.md');
const begin = '<!-- costs: written by benchmarks/data-model.ts -->';
const end = '<!-- costs end -->';

const lifeBegin = '<!-- acts: written by benchmarks/data-model.ts -->';
const lifeEnd = '<!-- acts end -->';

const eachBegin = '<!-- each act: written by benchmarks/data-model.ts -->';
const eachEnd = '<!-- each act end -->';

const figure = (units: number): string => (units === 0 ? '' : String(Math.round(units * 100) / 100));

const sizesOf = ([path]: readonly PathCosts[]): string =>
  [...new Set(path?.costs.map(({ tickets }) => tickets.toLocaleString('en')))].join(' and ');

/** One row a path; the figures of the last size, which those of the first equal. */
function markdownOf(measured: string, paths: readonly PathCosts[]): string {
  const rows = paths.map((path) => {
    const { calls, read, write } = path.costs.at(-1) ?? { calls: 0, read: 0, write: 0 };
    const cells = [
      path.table,
      path.name,
      path.how,
      calls,
      figure(read),
      figure(write),
      growthOf(path).toFixed(2),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `${measured} The last column is the dearest over the cheapest.`,
    '',
    '| table | access path | call and key | calls | read units | write units | growth |',
    '|---|---|---|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

/** What people do to a ticket in an answered life: each step once, with what follows at once. */
function markdownOfActs(answered: Lived): string {
  const rows = answered.steps.map(({ name, times, metered: { calls, usage } }) => {
    const [read, write] = [usage['DynamoDB read unit'] ?? 0, usage['DynamoDB write unit'] ?? 0];
    return `| ${[name, times, Math.round(calls), figure(read), figure(write), dollarsOf(usage).toFixed(6)].join(' | ')} |`;
  });
  return [
    `Together $${dollarsOfLife(answered).toFixed(6)} with what its clock does and what waits, without SMS.`,
    '',
    '| step | times | calls | read units | write units | $ |',
    '|---|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

/** Every act there is, by itself. */
function markdownOfEachAct(acts: readonly ActCosts[]): string {
  const rows = acts.map(
    ({ side, name, calls, read, write }) =>
      `| ${[side, name, calls, figure(read), figure(write)].join(' | ')} |`,
  );
  return ['| whose | act | calls | read units | write units |', '|---|---|--:|--:|--:|', ...rows].join('\n');
}

const engine = await startDynamoDbLocal();
try {
  const { answered } = (await measureNation(join(import.meta.dirname, '..'))).lives;
  const acts = await measureActs(engine.endpoint);
  const paths = await measureCapacityUnits({ endpoint: engine.endpoint, say: console.log });
  const rare = await measureRareFilters({
    endpoint: engine.endpoint,
    sizes: [10_000, 20_000],
    say: console.log,
  });
  const before = readFileSync(document, 'utf8');
  const withLife = between(before, lifeBegin, lifeEnd, markdownOfActs(answered));
  const withActs = between(withLife, eachBegin, eachEnd, markdownOfEachAct(acts));
  const costs = [
    markdownOf(`Measured with ${sizesOf(paths)} stored tickets.`, paths),
    markdownOf(
      `A filter that one line of a thousand passes, with ${sizesOf(rare)} stored tickets: the first page of one line, and with most tickets the deepest that reads as many, ${rareEntries}. With fewer tickets there would be less to read.`,
      rare,
    ),
  ];
  const text = between(withActs, begin, end, costs.join('\n\n'));
  writeFileSync(document, await format(text, { ...(await resolveConfig(document)), filepath: document }));
  const growing = [...paths, ...rare].filter((path) => growthOf(path) > mostGrowth);
  for (const path of growing)
    console.error(`Costs more with more tickets: ${path.name} (${growthOf(path)} ×)`);
  process.exitCode = growing.length === 0 ? 0 : 1;
} finally {
  await engine.stop();
}
