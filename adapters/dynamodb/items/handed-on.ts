import type { Item } from '../engine/read-item.ts';

/**
 * A head with its former holders that only handed it on as one number, in which the bit of a former holder's place
 * is set: their ids a second time would take the longest heads past 1 KB.
 */
export function withPlaces(head: Item): Item {
  const { heldBefore, handedOn } = head;
  if (!Array.isArray(heldBefore) || !Array.isArray(handedOn)) return head;
  const places = handedOn.reduce((sum: number, id) => sum + 2 ** heldBefore.indexOf(id), 0);
  return { ...head, handedOn: places };
}

/** Restores the ids of former holders in ticket state. */
export function withTheirIds(head: Item): Item {
  const { heldBefore, handedOn } = head;
  if (!Array.isArray(heldBefore) || typeof handedOn !== 'number') return head;
  const isSet = (place: number): boolean => Math.floor(handedOn / 2 ** place) % 2 === 1;
  return { ...head, handedOn: heldBefore.filter((_, place) => isSet(place)) };
}
