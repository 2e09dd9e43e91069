/** What was before and what is now in its place: without the one it is new, without the other it is gone. */
export type Pair<Item> = readonly [before: Item | undefined, now: Item | undefined];

/** Whether an item may be the same as another. */
export type Alike<Item> = (before: Item, now: Item) => boolean;

/** Finds the longest sequence of items that is alike in both, as pairs of their indices. */
function longestCommon<Item>(
  before: readonly Item[],
  now: readonly Item[],
  isAlike: Alike<Item>,
): readonly (readonly [number, number])[] {
  const alike = before.map((one) => now.map((other) => isAlike(one, other)));
  /** How long it is of what begins at these indices. */
  const lengths: number[][] = [];
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row: number[] = [];
    lengths[i] = row;
    for (let j = now.length - 1; j >= 0; j -= 1)
      row[j] =
        alike[i]?.[j] === true ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), row[j + 1] ?? 0);
  }
  const common: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < before.length && j < now.length;)
    if (alike[i]?.[j] === true) common.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  return common;
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
