import { pathOf } from '../../domain/institutions/registry/levels.ts';
import { presentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Assignment } from '../../domain/casework/acts/handling/assign.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { noPast } from '../../domain/casework/visibility/past.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import { wouldBeSeenAt, wouldSeeAsAssignee } from '../../domain/casework/visibility/would-see.ts';
import { readPath, readPosts } from '../access/read-paths.ts';
import { requireInstitution, requireOfficer } from './require-known.ts';
import type { OfficerActAsked } from './officer-act.ts';

type Receiver = Pick<Assignment, 'officer' | 'unit'>;

/** Whether it would not be shown to one of those to whom it is given. */
export async function isAnyExcluded(
  ticket: Ticket,
  { officer, unit }: Receiver,
  { registry, input: { at: now } }: Pick<OfficerActAsked, 'registry' | 'input'>,
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

/** Finds an officer, a unit of the same institution, or both. */
export async function chosenReceiver(
  { history, input, registry }: OfficerActAsked,
  said: { readonly officer?: string; readonly unit?: string },
): Promise<Omit<Assignment, 'holder'>> {
  const officer = said.officer === undefined ? undefined : await requireOfficer(registry, said.officer);
  const unit = said.unit === undefined ? undefined : await requireInstitution(registry, said.unit, 'unit');
  const receiver = { ...(officer && { officer }), ...(unit && { unit }) };
  const isExcluded = await isAnyExcluded(history.ticket, receiver, { registry, input });
  return { ...receiver, isExcluded };
}
