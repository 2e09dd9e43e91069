import { couldBeMeant } from '../../institutions/registry/complained-about.ts';
import { officeHeadsOf } from '../../institutions/registry/head-of.ts';
import type { Institution } from '../../institutions/registry/institution.ts';
import { isOfPersons } from './accessed-ticket.ts';
import { isUnder, namedIn } from './conflict-of-interest.ts';
import type { AccessRequest } from './access-request.ts';
import { isPlaceExcluded } from './place-excluded.ts';

/** Who heads the institution now. Of what is about a person or sensitive whoever a head named answers for nothing. */
function headsOfDuties(node: Institution, { ticket, context }: Pick<AccessRequest, 'ticket' | 'context'>) {
  const { actingHeads = [] } = node;
  return officeHeadsOf(
    isOfPersons(ticket)
      ? { ...node, actingHeads: actingHeads.filter(({ byHead }) => byHead !== true) }
      : node,
    context.now,
  );
}

/**
 * The institution whose heads have the duties of the holder's head: the holder, or where its place is vacant,
 * or all who head it are kept from deciding, the next one above: also past whoever was under the one whom it
 * is about when it was filed. Undefined where nobody has them. Source: docs/rules.md, A vacant head.
 */
export function seatOfDuties(request: Pick<AccessRequest, 'ticket' | 'context'>): string | undefined {
  const { ticket, context } = request;
  const named = namedIn(request);
  const kept = [...named, ...context.past.respondedBelow, context.past.scribe];
  const moments = [context.now, ticket.submittedAt];
  return context.holder.find((node, place) => {
    const path = context.holder.slice(place);
    if (isPlaceExcluded(path, request)) return false;
    if (moments.some((at) => isUnder(path, named, at, ticket.holder))) return false;
    return headsOfDuties(node, request).some((head) => !kept.includes(head) && !couldBeMeant(ticket, head));
  })?.id;
}
