import { runs } from '../../domain/institutions/registry/head-of.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';

/** Who stands in at `at` for the officer to whom a ticket is assigned; undefined: the officer is not out. */
export async function deputyOf(
  registry: Pick<Registry, 'officer'>,
  assignee: string | undefined,
  at: Instant,
): Promise<string | undefined> {
  const officer = assignee === undefined ? undefined : await registry.officer(assignee);
  return officer?.absences?.find((absence) => runs(absence, at))?.deputy;
}
