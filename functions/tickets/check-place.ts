import type { NewTicket } from '../../contracts/http/submit-ticket.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import { Problem } from '../shared/problem.ts';

/** The parts of a place that the registry knows, each by the kind of institution that governs it. */
const placeKinds = ['region', 'council', 'ward'] as const;

/** Throws `unknown-place` where the place names what is no region, council or ward of the registry. */
export async function checkPlace(
  place: NewTicket['place'],
  registry: Pick<Registry, 'institution'>,
): Promise<void> {
  const wrong = await Promise.all(
    placeKinds.map(async (kind) => {
      const id = place?.[kind];
      return id !== undefined && (await registry.institution(id))?.kind !== kind;
    }),
  );
  const fields = placeKinds
    .filter((_, position) => wrong[position])
    .map((kind) => ({ in: 'body' as const, path: ['place', kind], code: 'unknown' as const }));
  if (fields.length > 0) throw new Problem({ code: 'unknown-place', fields });
}
