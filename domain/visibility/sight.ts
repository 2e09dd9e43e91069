import { capacitiesOf, depthIn, depths, type Depth } from './capacities.ts';
import { formerPlaces } from './capacity-tests.ts';
import type { Facts, Look } from './access-request.ts';
import type { Matter } from './accessed-ticket.ts';
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

const deepest = (look: Look): Depth =>
  capacitiesOf(look)
    .map((capacity) => depthIn(capacity, look))
    .reduce<Depth>((best, depth) => (depths.indexOf(depth) > depths.indexOf(best) ? depth : best), 'nothing');

/** Version 0: the history does not say when it was handed over. */
const lastHandOver = (look: Look): number =>
  Math.max(0, ...formerPlaces(look).map((id) => look.facts.past.handOvers.get(id) ?? 0));

/** What the viewer may see of the ticket now. Decided anew at each read. */
export function sightOf(viewer: Viewer, matter: Matter, facts: Facts): Sight {
  const look: Look = { viewer, matter, facts };
  const sees = deepest(look);
  return sees === 'history' ? { sees, upTo: lastHandOver(look) } : { sees };
}
