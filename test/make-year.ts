/**
 * Lives a year of tickets for a stage and keeps it under a folder, or finds it there: `npm run demo -- --year` starts it. What is
 * asked stands in its first argument, as JSON; the server keys and those of the registry in its environment. It prints the file.
 */
import { existsSync } from 'node:fs';
import * as z from 'zod';
import { registryKeysOf } from '../adapters/secrets-manager/registry-keys.ts';
import { serverKeysOf } from '../adapters/secrets-manager/hmac-keys.ts';
import type { Instant } from '../domain/foundation/time/instant.ts';
import { languages } from '../domain/foundation/vocabulary/language.ts';
import { YearProgress } from '../local/year/progress.ts';
import { yearWords } from '../local/year/words.ts';
import { fill } from '../words/fill.ts';
import { sampleRegistry } from './builders/year/a-year.ts';
import { fileOfYear, keepLines, linesOfYear, nameOfYear } from './builders/year/kept-year.ts';
import { LivedYear } from './builders/year/lived-year.ts';

const Asked = z.object({
  tickets: z.number(),
  seed: z.number(),
  days: z.number(),
  endsAt: z.string().transform((at) => at as Instant),
  folder: z.string(),
  language: z.enum(languages),
});

const { folder, language, ...wanted } = Asked.parse(JSON.parse(process.argv[2] ?? ''));
const [server = '', registry = ''] = ['YEAR_SERVER_KEYS', 'YEAR_REGISTRY_KEYS'].map(
  (name) => process.env[name],
);
const file = fileOfYear(folder, nameOfYear(wanted, `${server} ${registry}`));
if (!existsSync(file)) {
  const keys = { server: serverKeysOf(server), words: registryKeysOf(registry).ring };
  const year = new LivedYear(await sampleRegistry(), keys, wanted);
  const progress = new YearProgress();
  await year.passes((date, tickets) => {
    if (process.stderr.isTTY || date.endsWith('-01'))
      progress.tells(fill(yearWords.lives, { date, tickets, all: wanted.tickets }, language));
  });
  progress.ends();
  keepLines(file, linesOfYear(year.system, wanted));
}
process.stdout.write(file);
