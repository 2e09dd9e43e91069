import { capacities, capacitiesOf, depthIn, type CapacityRule } from './capacities.ts';
import { complaintsPlaces, headedPlaces } from './capacity-tests.ts';
import type { Facts, Look, Path } from './access-request.ts';
import type { Matter } from './accessed-ticket.ts';
import type { Viewer } from './viewer.ts';

/**
 * Whose reads of a ticket the viewer may know of, by the path of the institution for which it was read: of
 * those at or under a place that the viewer is over, and to oversight of everybody. Undefined for whoever
 * may know of none. Source: docs/rules.md, Opening is a read.
 */
export function readsSeen(
  viewer: Viewer,
  matter: Matter,
  facts: Facts,
): ((reader: Path) => boolean) | undefined {
  const look: Look = { viewer, matter, facts };
  const isOver = (capacity: CapacityRule) => capacity.seesReads && depthIn(capacity, look) !== 'nothing';
  const over = capacitiesOf(look).filter(isOver);
  if (over.length === 0) return undefined;
  if (over.includes(capacities.oversight)) return () => true;
  const places = [
    ...headedPlaces(look),
    ...(over.some(({ actor }) => actor === 'complaints-officer') ? complaintsPlaces(look) : []),
  ];
  return (reader) => reader.some(({ id }) => places.includes(id));
}
