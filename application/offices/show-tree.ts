import type { Hashing } from '../../domain/audit/hashing.ts';
import { madeOnce } from '../../domain/foundation/vocabulary/made-once.ts';
import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import { hierarchyOf, type Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Jurisdiction } from '../../domain/institutions/registry/institution.ts';
import type { ListedBranch } from '../../domain/institutions/understanding/listed-institutions.ts';
import { versionOf } from '../vocabulary/version.ts';

/** What lies under an institution, in the order of the Swahili names. */
const branchesUnder = (
  tree: Hierarchy,
  parent?: string,
  jurisdictionAbove: Jurisdiction = 'mainland',
): readonly ListedBranch[] =>
  tree.children(parent).map((institution) => {
    const { id, kind, name, shortName, jurisdiction, level, areas, formerNames } = institution;
    const unserved = tree.unserved(institution);
    const parts = branchesUnder(tree, id, jurisdiction);
    return {
      ...{ id, kind, name, shortName },
      ...(unserved !== undefined && { address: unserved.address }),
      ...(jurisdiction !== jurisdictionAbove && { jurisdiction }),
      ...(!level && { level }),
      ...(areas !== undefined && { areas }),
      ...(formerNames !== undefined && { formerNames }),
      ...(parts.length > 0 && { parts }),
    };
  });

const branchesOf = madeOnce((catalogue: Catalogue) => branchesUnder(hierarchyOf(catalogue)));

/** All institutions at once, as the tree that they are: for whoever chooses one without a connection. */
export async function showTree({
  registry,
  hashing,
}: {
  readonly registry: Pick<Registry, 'catalogue'>;
  readonly hashing: Hashing;
}): Promise<{ readonly version: string; readonly institutions: readonly ListedBranch[] }> {
  const institutions = branchesOf(await registry.catalogue());
  return { version: versionOf(hashing, institutions), institutions };
}
