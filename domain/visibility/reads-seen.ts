import { capacitiesOf, depthIn, type CapacityRule } from './capacities.ts';
import { oversees, overseenPlaces } from './capacity-tests.ts';
import type { Facts, Look, Path } from './facts.ts';
import type { Matter } from './matter.ts';
import type { Viewer } from './viewer.ts';

/**
 * Whose reads of a ticket the viewer may know of, by the path of the institution for which it was read: of
 * those at or under a place that the viewer is over, and to oversight of everybody. Undefined for whoever
 * may know of none. Source: domain.md, "Opening a ticket is a read: ... visible to the levels above".
 */
export function readsSeen(
  viewer: Viewer,
  matter: Matter,
  facts: Facts,
): ((reader: Path) => boolean) | undefined {
  const look: Look = { viewer, matter, facts };
  const isOver = (capacity: CapacityRule) => capacity.seesReads && depthIn(capacity, look) !== 'nothing';
  if (!capacitiesOf(look).some(isOver)) return undefined;
  if (oversees(look)) return () => true;
  const places = overseenPlaces(look);
  return (reader) => reader.some(({ id }) => places.includes(id));
}
