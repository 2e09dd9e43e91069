import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { idsWithPredecessors } from '../../domain/institutions/registry/predecessors.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isReadable } from '../../domain/casework/queues/readable.ts';
import { RequestRefused } from '../request-refused.ts';

/**
 * Whether the institution is the officer's own: where they work, what they head, and what either succeeds.
 * Throws the problem `not-allowed`, the same after the same readings for an institution that is not there
 * and for one not open to them.
 */
export async function requireReadable(
  officer: PresentOfficer,
  institution: string,
  registry: Pick<Registry, 'lineage'>,
): Promise<{ readonly isOwn: boolean }> {
  const [lineage, ...places] = await Promise.all(
    [institution, officer.institution, ...officer.heads].map((id) => registry.lineage(id)),
  );
  const own = places.some((place) => place && idsWithPredecessors(place.institution).includes(institution));
  if (lineage === undefined || !(own || isReadable(officer, lineage)))
    throw new RequestRefused({ code: 'not-allowed' });
  return { isOwn: own };
}
