/**
 * `node benchmarks/data-model.ts`: measures every access path on AWS's DynamoDB Local and writes the costs
 * into docs/data-model.md. Fails when a path costs more with more tickets stored.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { startDynamoDbLocal } from '../test/adapters/engines/dynamodb-local.ts';
import { growthOf, measureCapacityUnits, mostGrowth, type PathCosts } from './capacity-units.ts';

const document = join(import.meta.dirname, '../docs/data-model.md');
const begin = '<!-- costs: written by benchmarks/data-model.ts -->';
const end = '<!-- costs end -->';

const figure = (units: number): string => (units === 0 ? '' : String(Math.round(units * 100) / 100));

/** One row a path; the figures of the last size, which those of the first equal. */
function markdownOf(paths: readonly PathCosts[]): string {
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
  const sizes = paths[0]?.costs.map(({ tickets }) => tickets.toLocaleString('en')).join(' and ') ?? '';
  return [
    `Measured with ${sizes} stored tickets; the last column is the dearer of the two over the cheaper.`,
    '',
    '| table | access path | call and key | calls | read units | write units | growth |',
    '|---|---|---|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

const engine = await startDynamoDbLocal();
try {
  const paths = await measureCapacityUnits({ endpoint: engine.endpoint, say: console.log });
  const [head, rest = ''] = readFileSync(document, 'utf8').split(begin);
  const tail = rest.split(end)[1] ?? '';
  const text = `${head ?? ''}${begin}\n\n${markdownOf(paths)}\n\n${end}${tail}`;
  writeFileSync(document, await format(text, { ...(await resolveConfig(document)), filepath: document }));
  const growing = paths.filter((path) => growthOf(path) > mostGrowth);
  for (const path of growing)
    console.error(`Costs more with more tickets: ${path.name} (${growthOf(path)} ×)`);
  process.exitCode = growing.length === 0 ? 0 : 1;
} finally {
  await engine.stop();
}
