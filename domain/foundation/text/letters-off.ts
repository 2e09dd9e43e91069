/** Half of a letter that takes two units of UTF-16: hardly any word has one. */
const surrogate = /[\uD800-\uDFFF]/;

/** The letters of a word as numbers. */
function codesOf(word: string): readonly number[] {
  if (surrogate.test(word)) return Array.from(word, (letter) => letter.codePointAt(0) ?? 0);
  const codes: number[] = [];
  for (let at = 0; at < word.length; at += 1) codes.push(word.charCodeAt(at));
  return codes;
}

/**
 * By how many letters two words differ: a letter more, less or other, or two neighbours swapped, is one.
 * (The optimal string alignment distance.) Where it is more than `atMost`, it is not counted to the end.
 */
export function lettersOff(one: string, other: string, atMost = Infinity): number {
  const [a, b] = [codesOf(one), codesOf(other)];
  let [first, endOfA, endOfB] = [0, a.length, b.length];
  while (first < endOfA && first < endOfB && a[first] === b[first]) first += 1;
  while (first < endOfA && first < endOfB && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA -= 1;
    endOfB -= 1;
  }
  const [rows, columns] = [endOfA - first, endOfB - first];
  const longer = Math.abs(rows - columns);
  if (rows === 0 || columns === 0 || longer > atMost) return longer;
  let twoBack: number[] = [];
  let lastRow = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row += 1) {
    const letter = a[first + row - 1];
    const thisRow = [row];
    for (let column = 1; column <= columns; column += 1) {
      const another = b[first + column - 1];
      const isSwapped =
        row > 1 && column > 1 && letter === b[first + column - 2] && a[first + row - 2] === another;
      thisRow.push(
        Math.min(
          (lastRow[column] ?? 0) + 1,
          (thisRow[column - 1] ?? 0) + 1,
          (lastRow[column - 1] ?? 0) + (letter === another ? 0 : 1),
          isSwapped ? (twoBack[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    const least = Math.min(...thisRow);
    if (least > atMost) return least; // no later row has less
    [twoBack, lastRow] = [lastRow, thisRow];
  }
  return lastRow[columns] ?? 0;
}
