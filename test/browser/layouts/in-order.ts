import { diffArrays } from 'diff';

/** What was before and what is now in its place: without the one it is new, without the other it is gone. */
export type Pair<Item> = readonly [before: Item | undefined, now: Item | undefined];

/** Whether an item may be the same as another. */
export type Alike<Item> = (before: Item, now: Item) => boolean;

/** Finds what is alike in both, in its order, as pairs of indices. */
function longestCommon<Item>(
  before: readonly Item[],
  now: readonly Item[],
  isAlike: Alike<Item>,
): readonly (readonly [number, number])[] {
  let [i, j] = [0, 0];
  return diffArrays([...before], [...now], { comparator: isAlike }).flatMap(({ added, removed, count }) => {
    if (!added && !removed) return Array.from({ length: count }, () => [i++, j++] as const);
    if (added) j += count;
    else i += count;
    return [];
  });
}

/** Pairs what is alike in both, in its order; what finds no partner by the first way of being alike is tried by the next. */
export function pairsInOrder<Item>(
  before: readonly Item[],
  now: readonly Item[],
  [isAlike, ...others]: readonly Alike<Item>[],
): readonly Pair<Item>[] {
  if (isAlike === undefined)
    return [
      ...before.map((one) => [one, undefined] as const),
      ...now.map((one) => [undefined, one] as const),
    ];
  const pairs: Pair<Item>[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [
    ...longestCommon(before, now, isAlike),
    [before.length, now.length] as const,
  ]) {
    pairs.push(...pairsInOrder(before.slice(i, nextI), now.slice(j, nextJ), others));
    if (nextI < before.length) pairs.push([before[nextI], now[nextJ]]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pairs;
}
