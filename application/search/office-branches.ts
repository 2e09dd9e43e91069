import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { branchOf, type Branch } from '../../domain/casework/search/search-branches.ts';

/** So many branches are searched for one office. */
const mostBranches = 4;

/** Where the office lay before it, or what lies above it, was moved: there lies what was closed by then. */
async function formerBranches(
  lineage: Lineage,
  registry: Pick<Registry, 'lineage'>,
): Promise<readonly Branch[]> {
  const [institution, ...path] = pathOf(lineage);
  if (institution === undefined) return [];
  const moves = [institution, ...path].flatMap((node, place) =>
    (node.formerParents ?? []).map(({ parent }) => ({ parent, upTo: place })),
  );
  return Promise.all(
    moves.map(async ({ parent, upTo }) => {
      const above = parent === undefined ? undefined : await registry.lineage(parent);
      const nodes = [...path.slice(0, upTo), ...(above === undefined ? [] : pathOf(above))];
      return branchOf({ institution, above: nodes });
    }),
  );
}

/** The branches in which an office, with all under it, is searched: where it lies, where it lay, and those of the offices whose place it took. */
export async function officeBranches(
  lineage: Lineage,
  registry: Pick<Registry, 'lineage'>,
): Promise<readonly Branch[]> {
  const { succeeds = [] } = lineage.institution;
  const [former, ...closed] = await Promise.all([
    formerBranches(lineage, registry),
    ...succeeds.map((id) => registry.lineage(id)),
  ]);
  const branches = [
    branchOf(lineage),
    ...former,
    ...closed.flatMap((one) => (one === undefined ? [] : [branchOf(one)])),
  ];
  return [...new Map(branches.map((branch) => [branch.join('/'), branch])).values()].slice(0, mostBranches);
}

/** The lineage of the institution that an office is, or is a unit of: whoever works there may have been given what lies at any of its units. */
export function institutionOfUnit(lineage: Lineage): Lineage {
  const path = pathOf(lineage);
  const [institution, ...above] = path.slice(path.findIndex(({ kind }) => kind !== 'unit'));
  return lineage.institution.kind !== 'unit' || institution === undefined ? lineage : { institution, above };
}
