import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

/** Letters alone decide, whatever their case and marks. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Those of which the names in either language hold the beginnings of all written words, in whatever order. None were written:
 * none.
 */
export function thoseNamed<Named>(
  all: readonly Named[],
  written: string,
  namesOf: (one: Named) => readonly Text[],
): readonly Named[] {
  const words = wordsIn(written);
  if (words.length === 0) return [];
  return all.filter((one) => {
    const own = namesOf(one).flatMap(({ sw, en }) => wordsIn(`${sw} ${en}`));
    return words.every((word) => own.some((begun) => begun.startsWith(word)));
  });
}
