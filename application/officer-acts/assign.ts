import { pathOf } from '../../domain/institutions/registry/levels.ts';
import { presentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Change } from '../../domain/ticketing/tickets/event.ts';
import { assign, type Assignment } from '../../domain/casework/acts/handling/assign.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { noPast } from '../../domain/casework/visibility/past.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import { wouldBeSeenAt, wouldSeeAsAssignee } from '../../domain/casework/visibility/would-see.ts';
import { readPath, readPosts } from '../access/read-paths.ts';
import { requireInstitution, requireOfficer } from './require-known.ts';
import type { ActToDecide } from './officer-act.ts';

type Receiver = Pick<Assignment, 'officer' | 'unit'>;

/** Whether it would not be shown to one of those to whom it is given. */
export async function isAnyExcluded(
  ticket: Ticket,
  { officer, unit }: Receiver,
  { registry, input: { at: now } }: Pick<ActToDecide, 'registry' | 'input'>,
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

/** Gives it to those whom the details name. */
export async function decideAssignment({
  details,
  history,
  input,
  context,
  registry,
}: ActToDecide<'assign'>): Promise<Change> {
  const officer = details.officer === undefined ? undefined : await requireOfficer(registry, details.officer);
  const unit =
    details.unit === undefined ? undefined : await requireInstitution(registry, details.unit, 'unit');
  const receiver = { ...(officer && { officer }), ...(unit && { unit }) };
  const isExcluded = await isAnyExcluded(history.ticket, receiver, { registry, input });
  const to = { ...receiver, holder: context.lineage, isExcluded };
  return assign(history, { to, ...input });
}
