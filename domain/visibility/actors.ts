import type { Actor } from '../vocabulary/acts.ts';
import { capacitiesOf, depthIn } from './capacities.ts';
import type { Facts, Look } from './access-request.ts';
import type { Matter } from './accessed-ticket.ts';
import type { Viewer } from './viewer.ts';

/**
 * As whom the viewer may act on the ticket, in the words of the table of acts. The scribe of a desk ticket
 * never handles it, and whoever responded below decides nothing about it: both still see what their place
 * shows. Nobody acts on what they do not see.
 */
export function actorsOf(viewer: Viewer, matter: Matter, facts: Facts): ReadonlySet<Actor> {
  const { scribe, respondedBelow } = facts.past;
  if (viewer.id === scribe) return new Set();
  const look: Look = { viewer, matter, facts };
  const responded = respondedBelow.includes(viewer.id);
  const acting = capacitiesOf(look).filter(
    (capacity) => depthIn(capacity, look) !== 'nothing' && !(responded && capacity.decides),
  );
  return new Set(acting.flatMap(({ actor }) => actor ?? []));
}
