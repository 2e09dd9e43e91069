import type { Page, Registry } from '../../domain/institutions/registry.ts';
import { openLineage } from '../../domain/institutions/open-lineage.ts';
import { InvalidCursor } from '../../domain/institutions/registry.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { isOwn, isReadable } from '../../domain/queues/readable.ts';
import { Problem } from '../shared/problem.ts';

/**
 * Whether the institution is the officer's own: where they work, what they head, and what either succeeds.
 * Throws the problem `not-allowed`, the same for an institution that is not there and for one not open to them.
 */
export async function demandReadable(
  officer: PresentOfficer,
  institution: string,
  registry: Pick<Registry, 'lineage'>,
): Promise<{ readonly isOwn: boolean }> {
  const [lineage, heir] = await Promise.all([
    registry.lineage(institution),
    openLineage(registry, institution),
  ]);
  if (lineage === undefined || heir === undefined) throw new Problem({ code: 'not-allowed' });
  const own = [lineage, heir].some((node) => isOwn(officer, node.institution.id));
  if (!own && !isReadable(officer, lineage)) throw new Problem({ code: 'not-allowed' });
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
