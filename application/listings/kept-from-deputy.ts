import type { keptFromDeputyBecause } from '../../domain/institutions/registry/absences.ts';
import { isAssignable } from '../../domain/institutions/registry/roles.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { presentOfficer, type PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { QueueEntry } from '../../domain/casework/queues/queue-entry.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { sightWaits } from '../../domain/institutions/registry/gained-sight.ts';
import { listable } from '../access/listable.ts';
import { RequestRefused } from '../request-refused.ts';

export interface KeptFromDeputy {
  readonly number: string;
  readonly because: (typeof keptFromDeputyBecause)[number];
}

interface Naming {
  /** Who would be out. */
  readonly officer: PresentOfficer;
  /** Who would stand in. */
  readonly deputy: string;
  readonly now: Instant;
}

/**
 * Tells of tickets assigned to an officer those that a colleague would not be shown as their deputy, once the first 24 hours are over. It is
 * asked of what decides what the deputy is shown then. Throws the problem `not-allowed` for who is no colleague.
 */
export async function keptFromDeputy(
  registry: Pick<Registry, 'lineage' | 'officer'>,
  entries: readonly QueueEntry[],
  { officer, deputy, now }: Naming,
): Promise<readonly KeptFromDeputy[]> {
  const colleague = await registry.officer(deputy);
  if (colleague?.institution !== officer.institution || !isAssignable(colleague))
    throw new RequestRefused({ code: 'not-allowed' });
  const named = plusSeconds(now, -sightWaits);
  const standing = { officer: officer.id, from: named, until: now, named };
  const standingIn = presentOfficer({ ...colleague, deputyships: [standing] }, now);
  const shownOf = listable<QueueEntry>({ officer: standingIn, now, asStatus: () => undefined }, registry);
  const shown = await shownOf(entries);
  return entries.flatMap(({ number, about, sensitive }, place) => {
    if (shown[place] !== undefined) return [];
    const isOfPerson =
      about?.headOf !== undefined || about?.officer !== undefined || about?.unboundName === true;
    return [{ number, because: sensitive && !isOfPerson ? 'sensitive' : 'person' }];
  });
}
