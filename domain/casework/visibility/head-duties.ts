import { couldBeMeant } from '../../institutions/registry/complained-about.ts';
import { officeHeadsOf } from '../../institutions/registry/head-of.ts';
import { isUnder, namedIn } from './conflict-of-interest.ts';
import type { AccessRequest } from './access-request.ts';
import { isPlaceExcluded } from './place-excluded.ts';

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
    return officeHeadsOf(node, context.now).some(
      (head) => !kept.includes(head) && !couldBeMeant(ticket, head),
    );
  })?.id;
}
