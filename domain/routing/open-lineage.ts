import type { Lineage } from '../registry/institution.ts';
import type { Registry } from '../registry/registry.ts';

/** An institution, or where it was closed, who took its place. */
export async function openLineage(
  registry: Pick<Registry, 'lineage'>,
  id: string,
): Promise<Lineage | undefined> {
  const lineage = await registry.lineage(id);
  const { closed } = lineage?.institution ?? {};
  return closed === undefined ? lineage : openLineage(registry, closed.successor);
}
