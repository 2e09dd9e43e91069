import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { aSystem, type System } from '../system/system.ts';
import { fileOfYear, keepLines, linesOfYear, nameOfYear, restoreYear } from './kept-year.ts';
import { LivedYear, type YearWanted } from './lived-year.ts';
import { memoryKeys } from './year-system.ts';

const project = join(import.meta.dirname, '../../..');
const yearsFolder = join(project, '.local/years');

/** What a test may choose of a year. */
export interface YearAsked {
  readonly tickets: number;
  readonly seed?: number;
  readonly days?: number;
  /** Midnight of the offices (21:00 UTC): the year ends then. */
  readonly endsAt?: Instant;
}

export async function sampleRegistry(): Promise<RegistryContent> {
  const loaded = await loadRegistry(join(project, 'registry'));
  if (loaded.outcome === 'broken') throw new Error('The registry is broken: npm run registry:check');
  return loaded.content;
}

const wantedOf = ({
  tickets,
  seed = 1,
  days = 365,
  endsAt = '2026-11-30T21:00:00Z',
}: YearAsked): YearWanted => ({
  ...{ tickets, seed, days, endsAt },
});

/** Lives a year of this size over the sample registry, or finds it kept under `.local/years`. Gives its file. */
async function keptYear(asked: YearAsked): Promise<string> {
  const wanted = wantedOf(asked);
  const file = fileOfYear(yearsFolder, nameOfYear(wanted, 'memory'));
  if (existsSync(file)) return file;
  const year = new LivedYear(await sampleRegistry(), memoryKeys(), wanted);
  await year.passes();
  keepLines(file, linesOfYear(year.system, wanted));
  return file;
}

/** Puts a made year into a system over the sample registry to which nothing was sent; its time is the end of that year from then on. */
export async function beginsWithYear(system: System, asked: YearAsked): Promise<void> {
  await restoreYear(await keptYear(asked), system);
  system.now = wantedOf(asked).endsAt;
}

/** A system over the sample registry that lived through a year. The first call makes it: 45 ms a ticket; later ones find it. */
export async function aYear(asked: YearAsked): Promise<System> {
  const system = aSystem({ content: await sampleRegistry() });
  await beginsWithYear(system, asked);
  return system;
}
