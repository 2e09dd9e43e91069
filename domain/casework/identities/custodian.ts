import { runs } from '../../institutions/registry/head-of.ts';
import { hasConflictOfInterest } from '../visibility/conflict-of-interest.ts';
import type { AccessRequest, Path } from '../visibility/access-request.ts';
import { isSameInstitution } from '../visibility/same-institution.ts';
import { isPlaceExcluded } from '../visibility/place-excluded.ts';
import type { IdentityRequest } from './identity-request.ts';

/** A request, with the asking institution and everything above it, as the registry has them now. */
export interface LocatedRequest {
  readonly request: Pick<IdentityRequest, 'asker'>;
  readonly asking: Path;
}

/** Whether somebody who is at `place` sits outside the asking institution, its units and head office included. */
export const sitsOutside = (place: Path, asking: Path): boolean => !isSameInstitution(place, asking);

/**
 * Whether this custodian may know of the request and decide on it: not the asker, at no place of the asking
 * institution, and nobody whom the ticket complains about, nor under them. Decided anew at each read.
 * Source: docs/rules.md, Revealing an identity.
 */
export function mayDecide(access: AccessRequest, { request, asking }: LocatedRequest): boolean {
  const { viewer, ticket, context } = access;
  const places = context.posts.filter((post) => runs(post, context.now)).map(({ path }) => path);
  return (
    viewer.roles.includes('custodian') &&
    viewer.id !== request.asker &&
    places.every((place) => sitsOutside(place, asking)) &&
    places.some((place) => !isPlaceExcluded(place, { ticket, context })) &&
    !hasConflictOfInterest(access)
  );
}
