/**
 * By how many letters two words differ: a letter more, less or other, or two neighbours swapped, is one.
 * (The optimal string alignment distance.) Where it is more than `atMost`, it is not counted to the end.
 */
export function lettersOff(one: string, other: string, atMost = Infinity): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  let twoBack: readonly number[] = [];
  let lastRow: readonly number[] = [0, ...b.map((_, column) => column + 1)];
  for (const [row, letter] of a.entries()) {
    const thisRow = [row + 1];
    for (const [column, another] of b.entries()) {
      const swapped = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === another;
      thisRow.push(
        Math.min(
          (lastRow[column + 1] ?? 0) + 1,
          (thisRow[column] ?? 0) + 1,
          (lastRow[column] ?? 0) + (letter === another ? 0 : 1),
          swapped ? (twoBack[column - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    const least = Math.min(...thisRow);
    if (least > atMost) return least; // no later row has less
    [twoBack, lastRow] = [lastRow, thisRow];
  }
  return lastRow.at(-1) ?? a.length;
}
