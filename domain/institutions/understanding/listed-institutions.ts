import type { Catalogue } from '../registry/catalogue.ts';
import { governedParts, isGovernedPart } from '../registry/governed-parts.ts';
import { hierarchyOf } from '../registry/hierarchy.ts';
import type { Institution, Jurisdiction } from '../registry/institution.ts';
import type { CategoryRouting } from '../registry/routing.ts';
import type { NamedPlace } from './understanding.ts';

/** An institution as the public tree has it, with what lies under it. */
export interface ListedBranch extends Pick<
  Institution,
  'id' | 'kind' | 'name' | 'shortName' | 'areas' | 'formerNames'
> {
  /** Not served here: where it takes tickets instead. */
  readonly address?: string;
  /** Absent: that of the institution above it; of the Mainland at the top. */
  readonly jurisdiction?: Jurisdiction;
  /** Absent: escalation and appeal stop here. */
  readonly level?: false;
  readonly parts?: readonly ListedBranch[];
}

/** Public lists that a phone keeps. */
export interface KeptLists {
  readonly institutions: readonly ListedBranch[];
  readonly routing: readonly Omit<CategoryRouting, 'v'>[];
}

/** What a branch has from above. */
type Above = Pick<Institution, 'ancestors' | 'jurisdiction'> & Pick<ListedBranch, 'address'>;

/** Who works there is in no public list, and words are understood without. */
const activeOfficers = 0;

function institutionsOf(branches: readonly ListedBranch[], above: Above): readonly Institution[] {
  return branches.flatMap(({ parts = [], address, jurisdiction, level = true, ...branch }) => {
    const own = jurisdiction ?? above.jurisdiction;
    const [parent] = above.ancestors;
    return [
      {
        ...branch,
        ...{ v: 1, ancestors: above.ancestors, jurisdiction: own, level, activeOfficers },
        ...(parent !== undefined && { parent }),
        // The one whose system it is: what lies under it has the same address.
        ...(address !== undefined && address !== above.address && { notServed: { address } }),
      },
      ...institutionsOf(parts, {
        ancestors: [branch.id, ...above.ancestors],
        jurisdiction: own,
        ...(address !== undefined && { address }),
      }),
    ];
  });
}

/** The catalogue that public lists tell of: without institutions that are closed, and without who works in them. */
export const catalogueOf = ({ institutions, routing }: KeptLists): Catalogue => ({
  version: 1,
  institutions: institutionsOf(institutions, { ancestors: [], jurisdiction: 'mainland' }),
  routing: routing.map((rules) => ({ v: 1, ...rules })),
});

/** The ward, council and region of a place, the narrowest first: the narrowest that is named tells the rest. */
export function placePartsOf(catalogue: Catalogue, place: NamedPlace): readonly Institution[] {
  const tree = hierarchyOf(catalogue);
  const [narrowest] = governedParts.toReversed().flatMap((part) => tree.find(place[part] ?? '') ?? []);
  return narrowest === undefined
    ? []
    : [narrowest, ...tree.above(narrowest)].filter(({ kind }) => isGovernedPart(kind));
}
