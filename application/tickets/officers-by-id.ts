import type { Registry } from '../../domain/institutions/registry.ts';

/** An officer as a reply names one: without a name where the registry has it no longer. */
export type OfficersById = (id: string) => { readonly id: string; readonly name?: string };

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
