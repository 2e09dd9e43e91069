import type { AccessContext, Path } from './access-request.ts';
import type { AccessedTicket } from './accessed-ticket.ts';
import { sightOf } from './sight.ts';
import type { Viewer } from './viewer.ts';

/** Nobody's id: the registry gives none that is empty. */
const nobody = '';

/** Whether the ticket would be shown to an officer to whom it is given. */
export const wouldSeeAsAssignee = (viewer: Viewer, ticket: AccessedTicket, context: AccessContext): boolean =>
  sightOf(viewer, { ...ticket, assignee: viewer.id }, context).sees !== 'nothing';

/** Whether it would be shown to anybody at a unit to which it is given: to a trained officer who is there from now on. */
export function wouldBeSeenAt(
  path: Path,
  ticket: AccessedTicket,
  context: Omit<AccessContext, 'posts'>,
): boolean {
  const [unit] = path;
  if (unit === undefined) return false;
  const viewer: Viewer = {
    id: nobody,
    institution: unit.id,
    roles: ['officer'],
    trained: true,
    heads: [],
    places: [{ institution: unit.id, from: context.now }],
  };
  const given = { ...ticket, unit: unit.id };
  return sightOf(viewer, given, { ...context, posts: [{ path, from: context.now }] }).sees !== 'nothing';
}
