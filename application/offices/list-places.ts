import { madeOnce } from '../../domain/foundation/vocabulary/made-once.ts';
import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import { hierarchyOf, type Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import { isGovernedPart, type GovernedPart } from '../../domain/institutions/registry/governed-parts.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { RequestRefused } from '../request-refused.ts';

/** A region, council or ward, with those that lie in it. */
export interface PlaceInTree extends Pick<Institution, 'id' | 'name' | 'shortName'> {
  readonly kind: GovernedPart;
  /** Whether its own offices take tickets here. */
  readonly served: boolean;
  /** Not served here: where its tickets are taken instead. */
  readonly address?: string;
  /** In the order of their Swahili names. */
  readonly parts: readonly PlaceInTree[];
}

/** The places nearest below a node, whatever lies between: a council may lie under a department of its region. */
function placesBelow(tree: Hierarchy, below?: string): readonly PlaceInTree[] {
  return tree.children(below).flatMap((institution) => {
    const { id, kind, name, shortName } = institution;
    if (!isGovernedPart(kind)) return placesBelow(tree, id);
    const unserved = tree.unserved(institution);
    return [
      {
        ...{ id, kind, name, shortName },
        served: unserved === undefined,
        ...(unserved !== undefined && { address: unserved.address }),
        parts: placesBelow(tree, id),
      },
    ];
  });
}

const inOrderOfNames = (a: PlaceInTree, b: PlaceInTree): number =>
  Number(b.served) - Number(a.served) || (`${a.name.sw}#${a.id}` < `${b.name.sw}#${b.id}` ? -1 : 1);

/** All places of a catalogue, the regions that are served first, and each place by its id. */
const placesOf = madeOnce((catalogue: Catalogue) => {
  const regions = placesBelow(hierarchyOf(catalogue)).toSorted(inOrderOfNames);
  const byId = new Map<string, PlaceInTree>();
  const note = (place: PlaceInTree): void => {
    byId.set(place.id, place);
    place.parts.forEach(note);
  };
  regions.forEach(note);
  return { regions, byId };
});

/**
 * The regions with their councils and wards; or what lies in one place. Those of trees that are not served come
 * last, each with the address that takes its tickets. Refused: `unknown-place`.
 */
export async function listPlaces(
  { registry }: { readonly registry: Pick<Registry, 'catalogue'> },
  { under }: { readonly under?: string | undefined },
): Promise<readonly PlaceInTree[]> {
  const { regions, byId } = placesOf(await registry.catalogue());
  if (under === undefined) return regions;
  const place = byId.get(under);
  if (place === undefined) {
    throw new RequestRefused({ code: 'unknown-place', fields: [{ path: ['under'], code: 'unknown' }] });
  }
  return place.parts;
}
