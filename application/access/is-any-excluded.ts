import { pathOf } from '../../domain/institutions/registry/levels.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { presentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Assignment } from '../../domain/casework/acts/handling/assign.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { noPast } from '../../domain/casework/visibility/past.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import { wouldBeSeenAt, wouldSeeAsAssignee } from '../../domain/casework/visibility/would-see.ts';
import { readPath, readPosts } from './read-paths.ts';

/** Whether a ticket would not be shown to one of those to whom it is given. */
export async function isAnyExcluded(
  ticket: Ticket,
  { officer, unit }: Pick<Assignment, 'officer' | 'unit'>,
  { registry, now }: { readonly registry: Pick<Registry, 'lineage'>; readonly now: Instant },
): Promise<boolean> {
  const [sentTo, holder] = await Promise.all([
    readPath(registry, ticket.sentTo),
    readPath(registry, ticket.holder),
  ]);
  const context = { now, sentTo, holder, past: noPast };
  const given = { ...ticket, ...(unit !== undefined && { unit: unit.institution.id }) };
  if (unit !== undefined && !wouldBeSeenAt(pathOf(unit), ticket, context)) return true;
  if (officer === undefined) return false;
  const viewer = viewerOf(presentOfficer(officer, now));
  return !wouldSeeAsAssignee(viewer, given, { ...context, posts: await readPosts(registry, viewer) });
}
