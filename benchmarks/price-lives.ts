/**
 * `npm run bench:lives [-- <another checkout>]`: what an answered and an unanswered ticket, one of a surge and an officer's hour take, each
 * lived through the functions of the product with all that follows, on DynamoDB Local; in US dollars of today's scope and all in, for
 * three and for a hundred million tickets a year. Of another checkout, which has this folder `benchmarks/` too, its figures stand beside them. Writes
 * `.local/lives.json`.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../test/builders/table.ts';
import { measureNation } from './lives/measure-nation.ts';
import { figuresOf, livedNames, type LivedNation } from './lives/lived-nation.ts';
import { billOf, nationOf } from './lives/nation-bill.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const here = resolve(import.meta.dirname, '..');
const [other] = positionals.map((path) => resolve(path));

const before = other === undefined ? undefined : await measureNation(other);
const after = await measureNation(here);
const sides: readonly LivedNation[] = [...(before === undefined ? [] : [before]), after];
const heads = before === undefined ? ['now'] : ['before', 'after'];

for (const name of livedNames) {
  const figures = sides.map(({ lives }) => figuresOf(lives[name]));
  const rows = Object.keys(figures.at(-1) ?? {}).map((figure) => [
    figure,
    ...figures.map((side) => side[figure] ?? 0),
  ]);
  console.log(`${table([name, ...heads], rows)}\n`);
}
for (const tickets of [3_000_000, 100_000_000]) {
  const bills = sides.map((side) => billOf(side, nationOf(tickets)));
  const rows = [
    ...(['answered', 'unanswered', 'hour', 'year'] as const).flatMap((what) =>
      (['scope', 'allIn'] as const).map((side) => [
        `${what}, ${side === 'scope' ? "today's scope" : 'all in'}`,
        ...bills.map((bill) => bill[what][side]),
      ]),
    ),
    ...Object.keys(bills[0]?.parts ?? {}).map((part) => [
      `of an answered ticket: ${part}`,
      ...bills.map(({ parts }) => parts[part] ?? 0),
    ]),
  ];
  console.log(`${table([`US dollars at ${tickets.toLocaleString('en')} a year`, ...heads], rows)}\n`);
}
writeFileSync(join(here, '.local/lives.json'), `${JSON.stringify({ before, after }, undefined, 2)}\n`);
