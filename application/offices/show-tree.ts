import type { Hashing } from '../../domain/audit/hashing.ts';
import { madeOnce } from '../../domain/foundation/vocabulary/made-once.ts';
import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import { hierarchyOf, type Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { versionOf } from '../vocabulary/version.ts';

/** An institution with all that lies under it. */
interface Branch extends Pick<Institution, 'id' | 'kind' | 'name' | 'shortName'> {
  /** Not served here: where it takes tickets instead. */
  readonly address?: string;
  /** In the order of their Swahili names. Absent: nothing lies under it. */
  readonly parts?: readonly Branch[];
}

const branchesUnder = (tree: Hierarchy, parent?: string): readonly Branch[] =>
  tree.children(parent).map((institution) => {
    const { id, kind, name, shortName } = institution;
    const unserved = tree.unserved(institution);
    const parts = branchesUnder(tree, id);
    return {
      ...{ id, kind, name, shortName },
      ...(unserved !== undefined && { address: unserved.address }),
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
}): Promise<{ readonly version: string; readonly institutions: readonly Branch[] }> {
  const institutions = branchesOf(await registry.catalogue());
  return { version: versionOf(hashing, institutions), institutions };
}
