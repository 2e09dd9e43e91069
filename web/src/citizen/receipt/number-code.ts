/**
 * The number of a ticket as a QR code, and nothing more than that: version 1, digits, error correction H, mask 0 (ISO/IEC
 * 18004). Twelve digits fit, with seven codewords of nine; three of ten may be unreadable.
 */

/** Squares in a row. */
export const codeSize = 21;

const dataCodewords = 9;
const correctionCodewords = 17;

/** What the code says of its correction and mask: H and 0, as table C.1 has it. */
const format = 0b001011010001001;

/** A product in the field of 256 that QR codes use. */
function product(one: number, other: number): number {
  let result = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    result = (result << 1) ^ ((result >> 7) * 0x11d);
    result ^= ((other >> bit) & 1) * one;
  }
  return result;
}

/** The Reed-Solomon codewords that follow the data: what is left of it when divided by (x - 1)(x - 2)(x - 4)… */
function correctionOf(data: readonly number[]): readonly number[] {
  let divisor = [1];
  for (let root = 1, count = 0; count < correctionCodewords; root = product(root, 2), count += 1)
    divisor = [...divisor, 0].map((term, place) => term ^ product(divisor[place - 1] ?? 0, root));
  return data.reduce<readonly number[]>((rest, codeword) => {
    const factor = codeword ^ (rest[0] ?? 0);
    return divisor.slice(1).map((term, place) => (rest[place + 1] ?? 0) ^ product(term, factor));
  }, []);
}

const bitsOf = (value: number, length: number): string => value.toString(2).padStart(length, '0');

/** The bits of the code: mode and length, ten bits for three digits, the end, and what fills it up. */
function bitsOfNumber(digits: string): string {
  const groups = digits.match(/.{1,3}/g) ?? [];
  const said = [
    bitsOf(1, 4),
    bitsOf(digits.length, 10),
    ...groups.map((group) => bitsOf(Number(group), group.length * 3 + 1)),
    '0000',
  ].join('');
  const words = said.match(/.{1,8}/g) ?? [];
  const data = Array.from({ length: dataCodewords }, (_, place) => {
    const word = words[place];
    return word === undefined
      ? ([0xec, 0x11][(place - words.length) % 2] ?? 0)
      : Number.parseInt(word.padEnd(8, '0'), 2);
  });
  return [...data, ...correctionOf(data)].map((word) => bitsOf(word, 8)).join('');
}

const last = codeSize - 1;

/** Whether a square is of one of the three finders, or of the light line around it. */
const isInFinder = (x: number, y: number): boolean => (x < 8 && (y < 8 || y > 12)) || (x > 12 && y < 8);

/** How far a square is from the middle of the finder that is nearest, along one line. */
const fromMiddle = (place: number): number => Math.abs(place - (place < 8 ? 3 : last - 3));

/** Which bit of the format stands in a square of the lines beside the finders, the last bit being 0. */
function bitOfFormat(x: number, y: number): number {
  if (x === 8) return y < 6 ? y : y < 9 ? y - 1 : y - 6;
  return x < 6 ? 14 - x : x < 9 ? 15 - x : last - x;
}

/** Whether a square is dark that says nothing of the number; undefined: it does. */
function fixedSquare(x: number, y: number): boolean | undefined {
  if (isInFinder(x, y)) return ![2, 4].includes(Math.max(fromMiddle(x), fromMiddle(y)));
  if (x === 6 || y === 6) return (x + y) % 2 === 0;
  const isOfFormat = (x === 8 && (y < 9 || y > 12)) || (y === 8 && (x < 9 || x > 12));
  if (!isOfFormat) return undefined;
  return (x === 8 && y === 13) || ((format >> bitOfFormat(x, y)) & 1) === 1;
}

/** The squares in the order in which bits are written: in pairs of columns from the right, up and down. */
const squaresInOrder: readonly (readonly [x: number, y: number])[] = [
  20, 18, 16, 14, 12, 10, 8, 5, 3, 1,
].flatMap((right, pair) =>
  Array.from({ length: codeSize }, (_, step) => (pair % 2 === 0 ? last - step : step)).flatMap((y) =>
    [right, right - 1].map((x) => [x, y] as const),
  ),
);

/** The rows of the code, from above: whether each square is dark. `digits`: a number of at most 17. */
export function codeOfNumber(digits: string): readonly (readonly boolean[])[] {
  const bits = bitsOfNumber(digits);
  const rows = Array.from({ length: codeSize }, () => new Array<boolean>(codeSize).fill(false));
  let written = 0;
  for (const [x, y] of squaresInOrder) {
    const row = rows[y] ?? [];
    const fixed = fixedSquare(x, y);
    row[x] = fixed ?? (bits[written] === '1') !== ((x + y) % 2 === 0);
    if (fixed === undefined) written += 1;
  }
  // The column of the timing is in no pair.
  rows.forEach((row, y) => {
    row[6] = fixedSquare(6, y) === true;
  });
  return rows;
}
