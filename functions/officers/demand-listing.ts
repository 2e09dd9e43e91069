import type { Page, Registry } from '../../domain/institutions/registry.ts';
import { InvalidCursor } from '../../domain/institutions/registry.ts';
import { standsFor } from '../../domain/institutions/stands-for.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { isReadable } from '../../domain/queues/readable.ts';
import { Problem } from '../shared/problem.ts';

/**
 * Whether the institution is the officer's own: where they work, what they head, and what either succeeds.
 * Throws the problem `not-allowed`, the same after the same readings for an institution that is not there
 * and for one not open to them.
 */
export async function demandReadable(
  officer: PresentOfficer,
  institution: string,
  registry: Pick<Registry, 'lineage'>,
): Promise<{ readonly isOwn: boolean }> {
  const [lineage, ...places] = await Promise.all(
    [institution, officer.institution, ...officer.heads].map((id) => registry.lineage(id)),
  );
  const own = places.some((place) => place && standsFor(place.institution).includes(institution));
  if (lineage === undefined || !(own || isReadable(officer, lineage)))
    throw new Problem({ code: 'not-allowed' });
  return { isOwn: own };
}

/** A page of a listing. A cursor that was not given to this officer for this listing is the caller's mistake. */
export async function readPage<Item>(read: () => Promise<Page<Item>>): Promise<Page<Item>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    throw new Problem({
      code: 'invalid-request',
      fields: [{ in: 'query', path: ['cursor'], code: 'not-a-cursor' }],
    });
  }
}
