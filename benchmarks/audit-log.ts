/**
 * `npm run bench:audit`: how much memory it takes to anchor a million entries behind, in runs of which each has the time of its function's,
 * and to verify them, each in a process of its own. Ends with 1 where one takes more than it may. `npm run bench:audit -- 50000` takes fewer.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functions } from '../lib/config/functions.ts';
import { table } from '../test/builders/table.ts';
import type { Story } from './audit-log/story.ts';

/** The heap of the function, as Lambda limits it. */
const heap = `--max-old-space-size=${functions['write-checkpoint'].memoryMegabytes - 100}`;

/** Most megabytes of a process. */
const most = { anchoring: 600, verifying: 500 } as const;

/** A run's own time, less what S3, KMS and DynamoDB take, which answer at once here: some 25 seconds of work, and the minute it ends before. */
const millisecondsOfRun = 60_000 + 25_000;

const story = (entries: number, seconds: number): string =>
  JSON.stringify({ entries, seconds, tickets: Math.ceil(entries / 20) } satisfies Story);

/** What a script prints, in a process of its own with these options of Node. */
function inProcess(script: string, given: readonly string[], options: readonly string[] = []): unknown {
  const file = join(import.meta.dirname, 'audit-log', script);
  const printed = execFileSync(process.execPath, [...options, file, ...given], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return printed === '' ? undefined : JSON.parse(printed);
}

interface Anchored {
  readonly key: string;
  readonly runs: number;
  readonly batches: number;
  readonly size: number;
  readonly megabytes: number;
}

interface Checked {
  readonly says: string;
  readonly megabytes: number;
}

const [entries = 1_000_000] = process.argv.slice(2).map(Number);
const rows: (string | number)[][] = [];
for (const [silence, seconds] of [
  ['in a day', 86_400],
  ['in an hour', 3600],
  ['in a quarter of an hour', 900],
] as const) {
  const folder = mkdtempSync(join(tmpdir(), 'mrejesho-bench-'));
  try {
    const told = story(entries, seconds);
    inProcess('tell.ts', [folder, told]);
    const anchored = inProcess('anchor.ts', [folder, told, String(millisecondsOfRun)], [heap]) as Anchored;
    const verified = inProcess('verify.ts', [folder, anchored.key]) as Checked;
    const isWhole = anchored.size === entries && verified.says.startsWith(`Anchored: ${entries} events`);
    if (!isWhole || anchored.megabytes > most.anchoring || verified.megabytes > most.verifying)
      process.exitCode = 1;
    const { runs, batches, megabytes } = anchored;
    const row = [`${entries} ${silence}`, runs, batches, megabytes, verified.megabytes];
    rows.push([...row, isWhole ? 'whole' : 'NOT WHOLE']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
console.log(table(['entries behind', 'runs', 'batches', 'MB to anchor', 'MB to verify', 'the log'], rows));
console.log(
  `At most ${most.anchoring} MB of ${functions['write-checkpoint'].memoryMegabytes} to anchor, and ${most.verifying} to verify.`,
);
