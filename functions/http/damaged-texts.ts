import { isWhole } from '../../domain/foundation/vocabulary/plain-text.ts';

type Path = readonly (string | number)[];

/**
 * Where a part of a request, as its schema took it, has a text or a name of a field that was damaged on its way: half of a
 * surrogate pair, which an escape of JSON may write, or U+FFFD, which a decoder put where bytes were none of UTF-8.
 */
export function damagedTextsIn(part: unknown, path: Path = []): readonly Path[] {
  if (typeof part === 'string') return isWhole(part) ? [] : [path];
  if (Array.isArray(part)) return part.flatMap((item: unknown, at) => damagedTextsIn(item, [...path, at]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    const at = [...path, name];
    return isWhole(name) ? damagedTextsIn(value, at) : [at];
  });
}
