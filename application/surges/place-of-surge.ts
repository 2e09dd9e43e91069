import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { officeOfSurge } from '../../domain/analytics/surges/office-of-surge.ts';
import type { SurgeOfArea } from '../../domain/analytics/surges/surges.ts';
import { readPath } from '../access/read-paths.ts';

export interface PlaceOfSurge {
  /** The office whose matter it is, and what is above it now. */
  readonly path: readonly Institution[];
  /** Whether the category is sensitive; true for a category that the registry no longer has. */
  readonly sensitive: boolean;
}

/** An office with what is above it; of one that was closed, its successor. */
export async function pathNow(
  registry: Pick<Registry, 'lineage'>,
  office: string,
): Promise<readonly Institution[]> {
  const path = await readPath(registry, office);
  const closed = path[0]?.closed;
  return closed === undefined ? path : pathNow(registry, closed.successor);
}

/** Whose matter a surge is by the registry as it is now. Throws `CorruptItem` and what the registry throws. */
export async function placeOfSurge(
  registry: Pick<Registry, 'category' | 'lineage'>,
  { area, surge }: SurgeOfArea,
): Promise<PlaceOfSurge> {
  const [category, shares] = await Promise.all([
    registry.category(area.category),
    Promise.all(
      surge.offices.map(async ({ office, tickets }) => ({ tickets, path: await pathNow(registry, office) })),
    ),
  ]);
  return { path: officeOfSurge(shares), sensitive: category?.sensitive !== false };
}
