import type { Institution } from '../domain/institutions/registry/institution.ts';
import type { Registry } from '../domain/institutions/registry/registry.ts';
import { CorruptItem } from '../domain/ticketing/tickets/ticket-store.ts';

/** Institutions that tickets name: each of them is in the registry, or the registry is at fault. */
export type InstitutionsById = (id: string) => Institution;

/** Reads those institutions, each once. Throws `CorruptItem` when the registry lacks one. */
export async function institutionsById(
  registry: Pick<Registry, 'institution'>,
  ids: readonly string[],
): Promise<InstitutionsById> {
  const unique = [...new Set(ids)];
  const found = await Promise.all(unique.map((id) => registry.institution(id)));
  const byId = new Map(found.flatMap((institution) => (institution ? [[institution.id, institution]] : [])));
  return (id) => {
    const institution = byId.get(id);
    if (institution === undefined) throw new CorruptItem(`The registry has no institution ${id}.`);
    return institution;
  };
}

/** An institution, as far as people need it to find and to call it. */
export type NamedInstitution = Pick<Institution, 'id' | 'name' | 'shortName'>;

export const named = ({ id, name, shortName }: Institution): NamedInstitution => ({ id, name, shortName });
