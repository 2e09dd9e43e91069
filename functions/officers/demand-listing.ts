import type { Page, Registry } from '../../domain/institutions/registry.ts';
import { InvalidCursor } from '../../domain/institutions/registry.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { isReadable } from '../../domain/queues/readable.ts';
import { Problem } from '../shared/problem.ts';

/** Throws the problem `not-allowed`, the same for an institution that is not there and for one not open to the officer. */
export async function demandReadable(
  officer: PresentOfficer,
  institution: string,
  registry: Pick<Registry, 'lineage'>,
): Promise<void> {
  const lineage = await registry.lineage(institution);
  if (lineage === undefined || !isReadable(officer, lineage)) throw new Problem({ code: 'not-allowed' });
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
