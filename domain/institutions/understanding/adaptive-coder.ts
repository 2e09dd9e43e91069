/** Codes numbers into bytes, or bytes into numbers. */
export interface Coder {
  /**
   * The number that stands here, of so many bits, among others of its context: a number is the shorter the more often it was
   * there. Whoever writes gives it.
   */
  readonly number: (context: string, bits: number, given?: number) => number;
}

/** How often a bit was 0 and 1 where it stands. */
type Counts = [zeros: number, ones: number];

/** Counts the bits of each place: writer and reader do alike. */
function createCounts(): (place: string) => Counts {
  const seen = new Map<string, Counts>();
  return (place) => {
    const counts = seen.get(place) ?? [0, 0];
    seen.set(place, counts);
    return counts;
  };
}

/** The part of a range that stands for a 0: as large as its chance. */
const partOfZero = (range: number, [zeros, ones]: Counts): number =>
  Math.floor(range / 65_536) * (Math.floor((65_534 * (2 * zeros + 1)) / (2 * (zeros + ones + 1))) + 1);

/** Codes the bits of a number one after another, the highest first, each by those before it. */
const numberBy =
  (bitAt: (place: string, given: number) => number): Coder['number'] =>
  (context, bits, given = 0) => {
    let node = 1;
    for (let at = bits - 1; at >= 0; at -= 1)
      node = 2 * node + bitAt(`${context}/${node}`, Math.floor(given / 2 ** at) % 2);
    return node - 2 ** bits;
  };

const [byte, whole, leastRange] = [2 ** 8, 2 ** 32, 2 ** 24];

/** Writes numbers by the arithmetic coding that `createReader` reads: as few bits as their chances ask for. */
export function createWriter(): Coder & { readonly bytes: () => readonly number[] } {
  const countsAt = createCounts();
  const written: number[] = [];
  let [low, range] = [0, whole - 1];
  const shift = (): void => {
    written.push(Math.floor(low / leastRange));
    low = (low % leastRange) * byte;
    range *= byte;
  };
  const carry = (): void => {
    low -= whole;
    let at = written.length - 1;
    while (written[at] === byte - 1) {
      written[at] = 0;
      at -= 1;
    }
    written[at] = (written[at] ?? 0) + 1;
  };
  return {
    number: numberBy((place, bit) => {
      const counts = countsAt(place);
      const zero = partOfZero(range, counts);
      if (bit === 0) range = zero;
      else {
        low += zero;
        range -= zero;
        if (low >= whole) carry();
      }
      counts[bit === 0 ? 0 : 1] += 1;
      while (range < leastRange) shift();
      return bit;
    }),
    bytes: () => {
      for (let last = 0; last < 4; last += 1) shift();
      return written;
    },
  };
}

/** Reads what `createWriter` wrote, in the same order. */
export function createReader(bytes: ArrayLike<number>): Coder {
  const countsAt = createCounts();
  let [at, range, code] = [0, whole - 1, 0];
  const next = (): number => {
    const read = bytes[at] ?? 0;
    at += 1;
    return read;
  };
  for (let first = 0; first < 4; first += 1) code = code * byte + next();
  return {
    number: numberBy((place) => {
      const counts = countsAt(place);
      const zero = partOfZero(range, counts);
      const bit = code < zero ? 0 : 1;
      if (bit === 0) range = zero;
      else {
        code -= zero;
        range -= zero;
      }
      counts[bit] += 1;
      while (range < leastRange) {
        range *= byte;
        code = code * byte + next();
      }
      return bit;
    }),
  };
}
