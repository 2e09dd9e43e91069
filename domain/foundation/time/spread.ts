/** FNV-1a, 32 bits: even enough to spread, and the same everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

/** A number from 0 to `atMost` that belongs to a name: always the same, and of many names each about as often. */
export const spreadPlaceOf = (name: string, atMost: number): number => hashOf(name) % (atMost + 1);

/**
 * By how many seconds, 0 to `atMost`, the wake times of this ticket and cycle lie behind their deadlines:
 * always the same, so that nothing that computes it anew moves them.
 */
export const spreadOf = (number: string, cycle: number, atMost: number): number =>
  spreadPlaceOf(`${number}-${cycle}`, atMost);
