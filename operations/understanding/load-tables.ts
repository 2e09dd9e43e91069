import path from 'node:path';
import { formatProblem, Problems } from '../../adapters/registry-files/problem.ts';
import type { SourceFile } from '../../adapters/registry-files/source-file.ts';
import {
  readUnderstanding,
  understandingSources,
  type UnderstandingTables,
} from '../../adapters/registry-files/understanding-tables.ts';
import { isGovernedPart } from '../../domain/institutions/registry/governed-parts.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';

/** The folder of the tables by which words are understood, from the top of the project. */
export const understandingFolder = 'registry/understanding';

/** The tables, the files that they were read of, and what is wrong in them, each fault a line. */
interface LoadedTables {
  readonly tables: UnderstandingTables;
  readonly files: readonly SourceFile[];
  readonly faults: readonly string[];
}

/** Loads the tables by which words are understood, against a registry's institutions and categories. */
export async function loadTables(
  { institutions, categories }: Pick<RegistryContent, 'institutions' | 'categories'>,
  folder = understandingFolder,
): Promise<LoadedTables> {
  const problems = new Problems();
  const files = await understandingSources(folder);
  const tables = readUnderstanding(
    files,
    {
      categories: new Map(categories.map(({ id, kinds }) => [id, kinds])),
      places: new Set(institutions.filter(({ kind }) => isGovernedPart(kind)).map(({ id }) => id)),
      institutions: new Set(institutions.map(({ id }) => id)),
    },
    problems,
  );
  const faults = problems.sorted.map((problem) => `${path.dirname(folder)}/${formatProblem(problem)}`);
  return { tables, files, faults };
}
