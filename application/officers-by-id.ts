import type { Registry } from '../domain/institutions/registry/registry.ts';

/** An officer as people are told of one. */
export interface OfficerReference {
  readonly id: string;
  /** Absent where the registry has it no longer. */
  readonly name?: string;
}

export type OfficersById = (id: string) => OfficerReference;

/** Reads the names of those officers, each once. */
export async function officersById(
  registry: Pick<Registry, 'officer'>,
  ids: readonly string[],
): Promise<OfficersById> {
  const unique = [...new Set(ids)];
  const found = await Promise.all(unique.map((id) => registry.officer(id)));
  const names = new Map(found.flatMap((officer) => (officer ? [[officer.id, officer.name]] : [])));
  return (id) => {
    const name = names.get(id);
    return { id, ...(name !== undefined && { name }) };
  };
}
