import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { isSuspended } from '../../domain/institutions/registry/officer.ts';
import { presentOfficer, type PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';

/** An officer who would be told, as the registry has them now. Undefined: the officer left or is suspended, or there is none of this id. */
export async function readerOf(
  registry: Pick<Registry, 'officer'>,
  id: string,
  at: Instant,
): Promise<PresentOfficer | undefined> {
  const officer = await registry.officer(id);
  return officer?.active === true && !isSuspended(officer, at) ? presentOfficer(officer, at) : undefined;
}
