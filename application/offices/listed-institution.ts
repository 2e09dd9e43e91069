import type { Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';

/** An institution as listings show it. */
export interface ListedInstitution extends Pick<
  Institution,
  'id' | 'kind' | 'parent' | 'jurisdiction' | 'name' | 'shortName'
> {
  /** What lies above it: from the top of its tree down to its parent. */
  readonly path: readonly Pick<Institution, 'id' | 'shortName'>[];
  /** How many lie right under it. */
  readonly children: number;
  /** Whether tickets can be sent to it here. */
  readonly served: boolean;
  /** Not served here: where it takes tickets instead. */
  readonly address?: string;
}

/** An institution with its place in the tree. */
export function listedInstitution(tree: Hierarchy, institution: Institution): ListedInstitution {
  const { id, kind, parent, jurisdiction, name, shortName } = institution;
  const unserved = tree.unserved(institution);
  return {
    ...{ id, kind, jurisdiction, name, shortName },
    ...(parent !== undefined && { parent }),
    path: tree
      .above(institution)
      .toReversed()
      .map((node) => ({ id: node.id, shortName: node.shortName })),
    children: tree.children(id).length,
    served: unserved === undefined,
    ...(unserved !== undefined && { address: unserved.address }),
  };
}
