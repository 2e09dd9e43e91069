import type { SurgeArea } from '../../domain/analytics/surges/counted-of-sending.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import type { NamesOfSurge } from '../../words/surges.ts';

export interface NamedInSurge {
  readonly category: Category;
  /** Absent: the tickets name none. */
  readonly place?: Institution;
}

/** What surges and where, as the registry has it now. Undefined: the category is no more. */
export async function namedInSurge(
  registry: Pick<Registry, 'category' | 'institution'>,
  area: SurgeArea,
): Promise<NamedInSurge | undefined> {
  const [category, place] = await Promise.all([
    registry.category(area.category),
    area.place === undefined ? undefined : registry.institution(area.place),
  ]);
  return category && { category, ...(place !== undefined && { place }) };
}

/** How sentences call them. */
export const namesForSurge = ({ category, place }: NamedInSurge): NamesOfSurge => ({
  category: category.name,
  ...(place !== undefined && { place: place.shortName }),
});
