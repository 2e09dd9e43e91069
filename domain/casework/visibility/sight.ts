import { capacitiesOf, depthIn, depths, type Depth } from './capacities.ts';
import { formerPlaces } from './capacity-tests.ts';
import type { AccessContext, AccessRequest } from './access-request.ts';
import type { AccessedTicket } from './accessed-ticket.ts';
import type { Viewer } from './viewer.ts';

/** What somebody may see of a ticket. */
export type Sight =
  /** It cannot be told from a ticket that does not exist. */
  | { readonly sees: 'nothing' }
  /** Status, holder and dates; no text. */
  | { readonly sees: 'status' }
  /** Events and texts up to this version, and the present status. */
  | { readonly sees: 'history'; readonly upTo: number }
  /** The ticket and its whole history. */
  | { readonly sees: 'all' };

const deepest = (request: AccessRequest): Depth =>
  capacitiesOf(request)
    .map((capacity) => depthIn(capacity, request))
    .reduce<Depth>((best, depth) => (depths.indexOf(depth) > depths.indexOf(best) ? depth : best), 'nothing');

/** Version 0: the history does not say when it was handed over. */
const lastHandOver = (request: AccessRequest): number =>
  Math.max(0, ...formerPlaces(request).map((id) => request.context.past.handOvers.get(id) ?? 0));

/** What the viewer may see of the ticket now. Decided anew at each read. */
export function sightOf(viewer: Viewer, ticket: AccessedTicket, context: AccessContext): Sight {
  const request: AccessRequest = { viewer, ticket, context };
  const sees = deepest(request);
  return sees === 'history' ? { sees, upTo: lastHandOver(request) } : { sees };
}

/** The one of two sights that shows less. */
export function lesserSight<One extends Sight>(one: One, other: One): One {
  if (one.sees === 'history' && other.sees === 'history') return one.upTo <= other.upTo ? one : other;
  return depths.indexOf(one.sees) <= depths.indexOf(other.sees) ? one : other;
}
