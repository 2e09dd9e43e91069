/** 24 bits of an id: FNV-1a, folded. */
function bitsOf(officer: string): number {
  let bits = 0x811c9dc5;
  for (const letter of officer) bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (bits >>> 24) ^ (bits & 0xffffff);
}

/**
 * What stands for the id of a head on a ticket, which has no room for the ids of six levels: 24 bits of it, in at most five
 * characters. Of sixteen million strangers one has the mark of a given head.
 */
export const markOf = (officer: string): string => bitsOf(officer).toString(36);

const marksInThree = 36 ** 3;

/**
 * Mark of three characters, for where a collision does no harm: one officer in 46,656 has the mark of a given other.
 */
export const shortMarkOf = (officer: string): string =>
  (bitsOf(officer) % marksInThree).toString(36).padStart(3, '0');
