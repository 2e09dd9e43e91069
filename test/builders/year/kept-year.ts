import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { secondsOf } from '../../../domain/foundation/time/instant.ts';
import { expiryAttribute, type TableName } from '../../../lib/config/tables.ts';
import type { Batch } from '../../../domain/audit/batch.ts';
import { readBatchText } from '../../../domain/audit/read-stored.ts';
import { signBatches } from '../../../local/year/sign-batches.ts';
import { recordLine } from '../../../local/year/year-lines.ts';
import { binaryFromText, binaryToText } from '../dynamodb/wire-binary.ts';
import type { System } from '../system/system.ts';
import { batchesOfYear } from './batches-of-year.ts';
import type { YearWanted } from './lived-year.ts';

const project = join(import.meta.dirname, '../../..');

/** Tables of which a year has all items. Of the registry it has none, and no notice of it is on its way. */
export const tablesOfYear = [
  'tickets',
  'identities',
  'projections',
  'measures',
] as const satisfies readonly TableName[];

/** What a year leaves out: contacts of officers, which are the registry's, and the limits of a day, in whose counts there is chance. */
const leftOut: ReadonlySet<unknown> = new Set([
  'officer-contact',
  'source-day',
  'phone-day',
  'email-day',
  'guesses',
]);

/** What a year follows from, beside what is asked of it: the code that lives it, and the registry. */
const sources = [
  'domain',
  'application',
  'adapters',
  'words',
  'contracts',
  'lib/config',
  'registry',
  'test/builders/year',
  'test/builders/system',
];

/** Names a year by all that it follows from: what is asked of it, the code and the registry, and the keys it is marked under. */
export function nameOfYear(wanted: YearWanted, keys: string): string {
  const hash = createHash('sha256').update(JSON.stringify([wanted, keys]));
  const files = sources
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,json,csv,yaml}`, { cwd: project }))
    .toSorted();
  for (const file of files) hash.update(file).update(readFileSync(join(project, file)));
  return hash.digest('hex').slice(0, 24);
}

export const fileOfYear = (folder: string, name: string): string => join(folder, `${name}.jsonl.gz`);

/**
 * Items of a year as DynamoDB's wire has them, a line an item, sorted by table and key, and the batches of its audit log: the same year
 * is the same bytes.
 */
export function* linesOfYear(
  { database }: Pick<System, 'database'>,
  { days, endsAt }: Pick<YearWanted, 'days' | 'endsAt'>,
): Generator<string> {
  for (const table of tablesOfYear) {
    const items = database
      .items(table)
      .filter(
        (item) =>
          !leftOut.has(item['entity']) && Number(item[expiryAttribute] ?? Infinity) > secondsOf(endsAt),
      );
    const keyed = items.map((item) => [`${String(item['PK'])} ${String(item['SK'])}`, item] as const);
    for (const [, item] of keyed.toSorted(([one], [other]) => (one < other ? -1 : 1)))
      yield `${table} ${JSON.stringify(marshall(item), binaryToText)}`;
  }
  for (const { text } of batchesOfYear(database.items('tickets'), { days, endsAt }))
    yield `${recordLine} ${JSON.stringify(text)}`;
}

/** Keeps lines in a file, whole or not at all. */
export function keepLines(file: string, lines: Iterable<string>): void {
  mkdirSync(dirname(file), { recursive: true });
  const parts: Buffer[] = [];
  let part: string[] = [];
  const pack = (): void => {
    if (part.length > 0) parts.push(gzipSync(part.join(''), { level: 1 }));
    part = [];
  };
  for (const line of lines) if (part.push(`${line}\n`) >= 20_000) pack();
  pack();
  writeFileSync(`${file}.part`, Buffer.concat(parts));
  renameSync(`${file}.part`, file);
}

/** Puts the items of a kept year into the tables of a system in memory, and its audit log under checkpoints. */
export async function restoreYear(file: string, system: System): Promise<void> {
  const batches: Batch[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const space = line.indexOf(' ');
    const [table, text] = [line.slice(0, space), line.slice(space + 1)];
    if (table === recordLine) {
      batches.push(readBatchText(String(JSON.parse(text))));
      continue;
    }
    const wire = JSON.parse(text, binaryFromText) as Parameters<typeof unmarshall>[0];
    const item = unmarshall(wire);
    system.database.edit(table, { PK: String(item['PK']), SK: String(item['SK']) }, () => item);
  }
  await signBatches(batches, system.ports);
}

/** Names what a year is: the same for the same items. */
export function digestOf(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return hash.digest('hex');
}
