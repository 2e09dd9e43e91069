import { assignRoute, assignToSelfRoute } from '../../contracts/http/officer-acts/assign.ts';
import { pathOf } from '../../domain/institutions/levels.ts';
import { presentOfficer } from '../../domain/officers/present-officer.ts';
import { assign, assignToSelf, type Assignment } from '../../domain/tickets/handling/assign.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { isKeptFromOfficer, isKeptFromPlace } from '../../domain/visibility/kept-from.ts';
import { viewerOf } from '../../domain/visibility/viewer.ts';
import { readPath, readPosts } from '../access/read-paths.ts';
import { knownInstitution, knownOfficer } from './known.ts';
import type { Asked, BodyOf, OfficerAct } from './officer-act.ts';

type Receiver = Pick<Assignment, 'officer' | 'unit'>;

/** Whether one of those to whom it is given must not know of it. */
async function isKeptFromThem(
  ticket: Ticket,
  { officer, unit }: Receiver,
  { registry, deed: { at: now } }: Pick<Asked<unknown>, 'registry' | 'deed'>,
): Promise<boolean> {
  const sentTo = await readPath(registry, ticket.sentTo);
  if (unit !== undefined && isKeptFromPlace(pathOf(unit), ticket, { now, sentTo })) return true;
  if (officer === undefined) return false;
  const viewer = viewerOf(presentOfficer(officer, now));
  return isKeptFromOfficer(viewer, ticket, { now, posts: await readPosts(registry, viewer), sentTo });
}

export const assigning: OfficerAct<BodyOf<typeof assignRoute>> = {
  route: assignRoute,
  act: () => 'assign',
  async decide({ body, history, deed, context, registry }) {
    const officer = body.officer === undefined ? undefined : await knownOfficer(registry, body.officer);
    const unit = body.unit === undefined ? undefined : await knownInstitution(registry, body.unit, 'unit');
    const receiver = { ...(officer && { officer }), ...(unit && { unit }) };
    const kept = await isKeptFromThem(history.ticket, receiver, { registry, deed });
    const to = { ...receiver, holder: context.lineage, isKeptFromThem: kept };
    return assign(history, { to, ...deed });
  },
};

export const assigningToSelf: OfficerAct<BodyOf<typeof assignToSelfRoute>> = {
  route: assignToSelfRoute,
  act: () => 'assign-to-self',
  decide({ history, deed, context, officer: { id, institution, name, roles, trained } }) {
    const officer = { v: 1, id, institution, name, roles, trained, active: true } as const;
    return assignToSelf(history, { officer, holder: context.lineage, ...deed });
  },
};
