import type { Actor, ActorOrScribe } from '../../foundation/vocabulary/acts.ts';
import { capacitiesOf, depthIn } from './capacities.ts';
import type { AccessContext, AccessRequest } from './access-request.ts';
import type { AccessedTicket } from './accessed-ticket.ts';
import type { Viewer } from './viewer.ts';

const ofHolder: readonly Actor[] = ['officer', 'head'];

/**
 * As whom the viewer may act on the ticket, in the words of the table of acts. The scribe of a desk ticket
 * never handles it, and is its scribe alone where they work for its holder; whoever responded below decides nothing about
 * it: both still see what their place shows. Nobody acts on what they do not see.
 */
export function actorsOf(
  viewer: Viewer,
  ticket: AccessedTicket,
  context: AccessContext,
): ReadonlySet<ActorOrScribe> {
  const { scribe, respondedBelow } = context.past;
  const request: AccessRequest = { viewer, ticket, context };
  const responded = respondedBelow.includes(viewer.id);
  const acting = capacitiesOf(request).filter(
    (capacity) => depthIn(capacity, request) !== 'nothing' && !(responded && capacity.decides),
  );
  const actors = acting.flatMap(({ actor }) => actor ?? []);
  if (viewer.id !== scribe) return new Set(actors);
  return new Set(actors.some((actor) => ofHolder.includes(actor)) ? ['scribe'] : []);
}
