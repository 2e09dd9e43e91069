import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { AccessContext } from '../../domain/casework/visibility/access-request.ts';
import type { AccessedTicket } from '../../domain/casework/visibility/accessed-ticket.ts';
import { noPast, pastOf } from '../../domain/casework/visibility/past.ts';
import type { Viewer } from '../../domain/casework/visibility/viewer.ts';
import { readPath, readPosts } from './read-paths.ts';

/**
 * What there is to know when the viewer asks for a ticket. The registry is asked for the same number of
 * things whether the ticket exists or not and whatever it is: in place of what a missing one would name,
 * the viewer's own institution is read. So nobody can tell a foreign ticket from a missing one by what the
 * answer costs. Throws `CorruptItem` and what the registry throws.
 */
export async function accessContextOf(
  viewer: Viewer,
  history: TicketHistory | undefined,
  registry: Pick<Registry, 'lineage'>,
  now: Instant,
): Promise<AccessContext> {
  const context = await contextOfState(viewer, history?.ticket, registry, now);
  return { ...context, past: history === undefined ? noPast : pastOf(history) };
}

/** Reads the access context as far as ticket state gives it. */
export async function contextOfState(
  viewer: Viewer,
  head: Pick<AccessedTicket, 'holder' | 'sentTo'> | undefined,
  registry: Pick<Registry, 'lineage'>,
  now: Instant,
): Promise<AccessContext> {
  const { holder, sentTo } = head ?? { holder: viewer.institution, sentTo: viewer.institution };
  const [posts, holderPath, sentToPath] = await Promise.all([
    readPosts(registry, viewer),
    readPath(registry, holder),
    readPath(registry, sentTo),
  ]);
  return { now, posts, holder: holderPath, sentTo: sentToPath, past: noPast };
}
