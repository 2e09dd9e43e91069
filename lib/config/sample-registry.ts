import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReserved } from './invented-values.ts';
import { nameOf } from './names.ts';
import { ConfigurationError } from './settings.ts';
import type { Stage, StageName } from './stage.ts';

/** How an invented file of the registry begins; a spreadsheet may have put quotation marks around it. */
const sampleMark = /^\uFEFF?"?# ?SAMPLE\b/;

/** Lists the files in a folder of the registry that are still the invented sample, those that a demonstration reads instead left out. */
export const sampleFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(csv|yaml)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('demonstration'))
    .filter((file) => sampleMark.test(readFileSync(join(folder, file), 'utf8')))
    .toSorted();

/** Says why what is for the public gets no invented registry, with the files that are to be replaced. */
export const sampleRefusal = (what: string, files: readonly string[]): string =>
  [
    `${what} is for the public, and gets no invented institutions and officers. Put the Government's own lists in the place of these`,
    'files of the registry, without the line that says SAMPLE:',
    ...files.map((file) => `  ${file}`),
  ].join('\n');

const registryFolder = fileURLToPath(new URL('../../registry', import.meta.url));

/** Stages for trying things, which may have the invented registry. */
const sampleStages: readonly StageName[] = ['local', 'dev'];

/** Whether a table is that of a stage for trying things, by its name. */
export const isOfSampleStage = (table: string): boolean =>
  sampleStages.some((name) => table.startsWith(nameOf({ name }, '')));

/** Refuses to build pages and functions for the public from an invented registry. Throws `ConfigurationError`. */
export function refuseSample({ name, edge }: Pick<Stage, 'name' | 'edge'>): void {
  const isExample = edge.kind === 'cloudfront' && isReserved(edge.publicDomain);
  if (sampleStages.includes(name) || isExample) return;
  const files = sampleFilesIn(registryFolder);
  if (files.length > 0) throw new ConfigurationError(sampleRefusal(`The stage ${name}`, files));
}
