/**
 * What stands for the id of a head on a ticket, which has no room for the ids of six levels: 24 bits of it
 * (FNV-1a, folded), in at most five characters. Of sixteen million strangers one has the mark of a given head.
 */
export function markOf(officer: string): string {
  let bits = 0x811c9dc5;
  for (const letter of officer) bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((bits >>> 24) ^ (bits & 0xffffff)).toString(36);
}
