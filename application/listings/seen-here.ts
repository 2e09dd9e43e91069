import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { CompactEntry } from '../../domain/casework/queues/compact-entry.ts';
import type { SeenEntry } from '../../domain/casework/queues/narrowing.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { ListedTicket } from '../../domain/casework/visibility/sight-of-entry.ts';
import { listable } from '../access/listable.ts';
import { sightInQueue } from '../access/sight-in-queue.ts';

interface Reading {
  readonly officer: PresentOfficer;
  readonly queue: string;
  readonly now: Instant;
}

/** `asStatus`: its reader sees no more than the status. */
interface SeenTicket extends ListedTicket {
  readonly asStatus?: true;
}

/**
 * What an officer may see of an office's own entries, and how much of each: by class of tickets that the same people may see, and of
 * what is about somebody each by itself.
 */
export async function seenHere(
  entries: readonly CompactEntry[],
  reading: Reading,
  registry: Pick<Registry, 'lineage'>,
): Promise<readonly SeenEntry[]> {
  const shownOf = listable<SeenTicket>(
    { ...reading, asStatus: (ticket) => ({ ...ticket, asStatus: true }) },
    registry,
  );
  const kept = entries.flatMap((entry) => (entry.kept === undefined ? [] : [[entry, entry.kept] as const]));
  const [sightOf, shown] = await Promise.all([
    sightInQueue(reading, registry),
    shownOf(kept.map(([, ticket]) => ticket)),
  ]);
  const depths = new Map(
    [true, false].flatMap((given) =>
      [true, false].map(
        (sensitive) =>
          [`${given} ${sensitive}`, sightOf({ lying: given ? 'given' : 'held', sensitive })] as const,
      ),
    ),
  );
  const ofKept = new Map(kept.map(([entry], place) => [entry, shown[place]]));
  return entries.flatMap((entry) => {
    if (entry.kept !== undefined) {
      const ticket = ofKept.get(entry);
      return ticket === undefined ? [] : [{ entry, seesAll: ticket.asStatus !== true }];
    }
    const sees = depths.get(`${entry.given} ${entry.sensitive}`);
    return sees === undefined || sees === 'nothing' ? [] : [{ entry, seesAll: sees === 'all' }];
  });
}
