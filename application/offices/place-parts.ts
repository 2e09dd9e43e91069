import { hierarchyOf, type Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import type { Institution, Lineage } from '../../domain/institutions/registry/institution.ts';
import { placePartsOf } from '../../domain/institutions/understanding/listed-institutions.ts';
import type { Place } from '../../domain/ticketing/tickets/ticket.ts';
import { requireValidPlace } from '../intake/require-valid-place.ts';

const lineageIn = (tree: Hierarchy, id: string): Lineage | undefined => {
  const institution = tree.find(id);
  return institution && { institution, above: tree.above(institution) };
};

/**
 * The ward, council and region of a place, the narrowest first: a ward tells the rest. Refused: `unknown-place`,
 * `place-contradicts-itself`.
 */
export async function placeParts(
  catalogue: Catalogue,
  place: Omit<Place, 'point'>,
): Promise<readonly Institution[]> {
  const tree = hierarchyOf(catalogue);
  const lineage = (id: string) => Promise.resolve(lineageIn(tree, id));
  await requireValidPlace(place, { lineage }, []);
  return placePartsOf(catalogue, place);
}
