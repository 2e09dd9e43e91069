import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import type { ParsedRegistry } from '../../adapters/registry-files/parse-registry.ts';
import { formatProblem } from '../../adapters/registry-files/problem.ts';

type Loaded = Extract<ParsedRegistry, { outcome: 'loaded' }>;

/** The files are wrong: the message lists every place. */
export class RegistryBroken extends Error {
  override readonly name = 'RegistryBroken';
}

/** Loads a registry's files. Throws `RegistryBroken` with every problem, a line each. */
export async function filesOrProblems(folder: string, instead?: string): Promise<Loaded> {
  const registry = await loadRegistry(folder, instead);
  if (registry.outcome === 'loaded') return registry;
  const lines = registry.problems.map((problem) => `  ${formatProblem(problem)}`);
  const count = lines.length === 1 ? 'one mistake' : `${lines.length} mistakes`;
  throw new RegistryBroken(
    `The registry in ${folder} has ${count}; nothing was loaded.\n${lines.join('\n')}`,
  );
}
