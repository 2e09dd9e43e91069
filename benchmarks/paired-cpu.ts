/**
 * `npm run bench:pair -- <another checkout>`: CPU of the product's own code for what a help desk does all day, with all that follows,
 * in that checkout and in this one, in alternation in one run on one machine; then of the first call of each function in a fresh
 * process. `--rounds` and `--first` say how often, `--write` writes tables into docs/design/costs.md. The other checkout has this folder `benchmarks/` too, and its packages. Prints medians, and writes `.local/paired-cpu.json`.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import * as z from 'zod';
import { table } from '../test/builders/table.ts';
import { markdownTable, writeBetween } from './between-marks.ts';
import { median } from './statistics/median.ts';

const run = promisify(execFile);
const here = resolve(import.meta.dirname, '..');

const taken = z.record(
  z.string(),
  z.object({ cpu: z.number(), calls: z.number(), invocations: z.number().optional() }),
);
type Taken = z.output<typeof taken>;

interface Pair {
  readonly name: string;
  readonly before: Taken[string];
  readonly after: Taken[string];
  /** Median over all rounds of what both took in one round. */
  readonly ratio: number;
}

async function measure(checkout: string, script: string): Promise<Taken> {
  const file = join(checkout, 'benchmarks/paired-cpu', script);
  const { stdout } = await run(process.execPath, [file], { cwd: checkout, maxBuffer: 1 << 26 });
  return taken.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

/** Runs a script in both checkouts by turns, another one first each time. */
async function inTurn(script: string, other: string, rounds: number): Promise<readonly Pair[]> {
  const measured: { readonly before: Taken; readonly after: Taken }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const checkouts = round % 2 === 0 ? [other, here] : [here, other];
    const both = new Map<string, Taken>();
    for (const checkout of checkouts) both.set(checkout, await measure(checkout, script));
    const [before, after] = [both.get(other), both.get(here)];
    if (before !== undefined && after !== undefined) measured.push({ before, after });
    console.error(`${script}: round ${round + 1} of ${rounds}`);
  }
  const names = Object.keys(measured[0]?.before ?? {});
  return names.flatMap((name) => {
    const rows = measured.flatMap(({ before, after }) => {
      const [a, b] = [before[name], after[name]];
      return a === undefined || b === undefined ? [] : [{ before: a, after: b }];
    });
    const [first] = rows;
    if (first === undefined) return [];
    const cpuOf = (side: 'before' | 'after') => median(rows.map((row) => row[side].cpu));
    return {
      name,
      before: { ...first.before, cpu: cpuOf('before') },
      after: { ...first.after, cpu: cpuOf('after') },
      ratio: median(rows.map(({ before, after }) => after.cpu / before.cpu)),
    };
  });
}

const shown = (pairs: readonly Pair[]): string =>
  table(
    [
      'what',
      'CPU ms before',
      'after',
      'after / before',
      'calls before',
      'after',
      'invocations before',
      'after',
    ],
    pairs.map(({ name, before, after, ratio }) => [
      name,
      before.cpu / 1000,
      after.cpu / 1000,
      ratio,
      before.calls,
      after.calls,
      before.invocations ?? 1,
      after.invocations ?? 1,
    ]),
  );

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    first: { type: 'string', default: '3' },
  },
});
const [given] = positionals;
if (given === undefined)
  throw new Error('Say which checkout it is compared with: npm run bench:pair -- ../before');
const other = resolve(given);

const acts = await inTurn('measure-acts.ts', other, Number(values.rounds));
console.log(`CPU of one act with all that follows\n\n${shown(acts)}\n`);
const first = await inTurn('measure-first.ts', other, Number(values.first));
console.log(`CPU of import and first call in a fresh process\n\n${shown(first)}\n`);
mkdirSync(join(here, '.local'), { recursive: true });
writeFileSync(join(here, '.local/paired-cpu.json'), `${JSON.stringify({ acts, first }, undefined, 2)}\n`);

/** Pairs as a table of Markdown. */
const markdownOf = (pairs: readonly Pair[]): string =>
  markdownTable(
    ['what', 'CPU ms before', 'after', 'after / before', 'calls before', 'after'],
    pairs.map(({ name, before, after, ratio }) => [
      name,
      (before.cpu / 1000).toFixed(1),
      (after.cpu / 1000).toFixed(1),
      ratio.toFixed(2),
      String(before.calls),
      String(after.calls),
    ]),
  );
if (values.write) {
  const [begin, end] = ['<!-- cpu: written by benchmarks/paired-cpu.ts -->', '<!-- cpu end -->'];
  const text = [acts, first].map(markdownOf).join('\n\n');
  await writeBetween(join(here, 'docs/design/costs.md'), begin, end, text);
}
