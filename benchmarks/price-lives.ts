/**
 * `npm run bench:lives [-- <another checkout>]`: what an answered and an unanswered ticket, one of a surge and an officer's hour take, each
 * lived through the functions of the product with all that follows, on DynamoDB Local; in US dollars of today's scope and all in, for
 * three and for a hundred million tickets a year. Of another checkout, which has this folder `benchmarks/` too, its figures stand beside them. Writes
 * `.local/lives.json`. `--of <file>` takes the other checkout's from such a file, `--write` writes tables into docs/design/costs.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LivedNation } from './lives/lived-nation.ts';
import { measureNation } from './lives/measure-nation.ts';
import { writeBetween } from './between-marks.ts';
import { markdownOfLives, tablesOfLives } from './lives/tell-lives.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { of: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const here = resolve(import.meta.dirname, '..');
const written = join(here, '.local/lives.json');
const [other] = positionals;

async function livedBefore(): Promise<LivedNation | undefined> {
  if (values.of !== undefined) return JSON.parse(readFileSync(values.of, 'utf8')) as LivedNation;
  return other === undefined ? undefined : measureNation(resolve(other));
}

const before = await livedBefore();
const after = await measureNation(here);
const sides = before === undefined ? [] : [['before', before] as const];
const told = [...sides, [before === undefined ? 'now' : 'after', after] as const];
for (const text of tablesOfLives(told)) console.log(`${text}\n`);
if (values.write) {
  const [first, last] = ['<!-- lives: written by benchmarks/price-lives.ts -->', '<!-- lives end -->'];
  await writeBetween(join(here, 'docs/design/costs.md'), first, last, markdownOfLives(told));
}
mkdirSync(join(here, '.local'), { recursive: true });
writeFileSync(written, `${JSON.stringify(after)}\n`);
