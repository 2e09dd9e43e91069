import type { Hashing } from '../../domain/audit/hashing.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { CategoryRouting } from '../../domain/institutions/registry/routing.ts';
import { versionOf } from '../vocabulary/version.ts';

/** The rules by which offices are suggested: for whoever understands words without a connection. */
export async function showRouting({
  registry,
  hashing,
}: {
  readonly registry: Pick<Registry, 'catalogue'>;
  readonly hashing: Hashing;
}): Promise<{ readonly version: string; readonly categories: readonly Omit<CategoryRouting, 'v'>[] }> {
  const { routing } = await registry.catalogue();
  const categories = routing.map(({ category, rules }) => ({ category, rules }));
  return { version: versionOf(hashing, categories), categories };
}
