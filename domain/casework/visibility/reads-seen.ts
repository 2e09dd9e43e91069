import { capacities, capacitiesOf, depthIn, type CapacityRule } from './capacities.ts';
import { complaintsPlaces, headedPlaces } from './capacity-tests.ts';
import type { AccessContext, AccessRequest, Path } from './access-request.ts';
import type { AccessedTicket } from './accessed-ticket.ts';
import type { Viewer } from './viewer.ts';

/**
 * Whose reads of a ticket the viewer may know of, by the path of the institution for which it was read: of
 * those at or under a place that the viewer is over, and to oversight of everybody. Undefined for whoever
 * may know of none. Source: docs/rules.md, Opening is a read.
 */
export function readsSeen(
  viewer: Viewer,
  ticket: AccessedTicket,
  context: AccessContext,
): ((reader: Path) => boolean) | undefined {
  const request: AccessRequest = { viewer, ticket, context };
  const isOver = (capacity: CapacityRule) => capacity.seesReads && depthIn(capacity, request) !== 'nothing';
  const over = capacitiesOf(request).filter(isOver);
  if (over.length === 0) return undefined;
  if (over.includes(capacities.oversight)) return () => true;
  const places = [
    ...headedPlaces(request),
    ...(over.some(({ actor }) => actor === 'complaints-officer') ? complaintsPlaces(request) : []),
  ];
  return (reader) => reader.some(({ id }) => places.includes(id));
}
