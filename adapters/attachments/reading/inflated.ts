import { inflateSync } from 'node:zlib';
import { damaged } from './refused.ts';

/** RFC 1951, 3.2.5: the least length of each code from 257 on, and how many more bits it has. */
const lengths = [
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31],
  ...[35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258],
] as const;
const moreOfLength = [
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
] as const;
/** Number of distance codes; every two have one extra bit more. */
const distanceCodes = 30;
const moreOfDistance = (code: number): number => Math.max(0, (code >> 1) - 1);
/** RFC 1951, 3.2.7: in which order the lengths of the codes for lengths come. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;
const longestCode = 15;
const endOfBlock = 256;

/** How many codes there are of each length, and the symbols in the order of their codes. */
interface Huffman {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

function huffmanOf(lengthsOfCodes: Uint8Array): Huffman {
  const counts = new Uint16Array(longestCode + 1);
  for (const length of lengthsOfCodes) counts[length] = (counts[length] ?? 0) + 1;
  const next = new Uint16Array(longestCode + 2);
  let room = 1;
  for (let length = 1; length <= longestCode; length += 1) {
    const count = counts[length] ?? 0;
    room = room * 2 - count;
    if (room < 0) throw damaged();
    next[length + 1] = (next[length] ?? 0) + count;
  }
  const symbols = new Uint16Array(lengthsOfCodes.length);
  lengthsOfCodes.forEach((length, symbol) => {
    if (length === 0) return;
    const place = next[length] ?? 0;
    symbols[place] = symbol;
    next[length] = place + 1;
  });
  return { counts, symbols };
}

const filled = (...runs: readonly (readonly [count: number, length: number])[]): Uint8Array =>
  Uint8Array.from(runs.flatMap(([count, length]) => Array.from({ length: count }, () => length)));
/** RFC 1951, 3.2.6. */
const fixed = {
  literals: huffmanOf(filled([144, 8], [112, 9], [24, 7], [8, 8])),
  distances: huffmanOf(filled([distanceCodes, 5])),
};

/** Bits from the lowest on. Past the end there are zeroes. */
class Bits {
  readonly #bytes: Uint8Array;
  #at: number;
  #held = 0;
  #count = 0;
  #over = false;
  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Whether more was asked for than there is. */
  isOver(): boolean {
    return this.#over;
  }

  bit(): number {
    if (this.#count === 0) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) this.#over = true;
      this.#held = byte ?? 0;
      this.#at += 1;
      this.#count = 8;
    }
    const bit = this.#held & 1;
    this.#held >>= 1;
    this.#count -= 1;
    return bit;
  }

  number(width: number): number {
    let value = 0;
    for (let place = 0; place < width; place += 1) value |= this.bit() << place;
    return value;
  }

  symbol({ counts, symbols }: Huffman): number {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length <= longestCode; length += 1) {
      code |= this.bit();
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw damaged();
  }

  /** Passes over whole bytes, after the bits of one that was begun. How many there were. */
  pass(bytes: number): number {
    this.#count = 0;
    const passed = Math.min(bytes, Math.max(0, this.#bytes.length - this.#at));
    this.#at += bytes;
    if (passed < bytes) this.#over = true;
    return passed;
  }
}

/**
 * How many bytes a stream of zlib's (RFC 1950, 1951) unpacks to, found without unpacking it: no byte is kept. Counts no
 * further than past `most`. A stream that is cut off has what came of it. Throws `FileRefused` where it makes no sense.
 */
export function inflatedSize(bytes: Uint8Array, most: number): number {
  const [method = 0, flags = 0] = bytes;
  const isZlib = (method & 15) === 8 && method >> 4 <= 7 && ((method << 8) | flags) % 31 === 0;
  if (!isZlib || (flags & 32) !== 0) throw damaged();
  const bits = new Bits(bytes, 2);
  let size = 0;
  for (let isLast = false; !isLast && !bits.isOver() && size <= most;) {
    isLast = bits.bit() === 1;
    const kind = bits.number(2);
    if (bits.isOver()) break;
    if (kind === 3) throw damaged();
    if (kind === 0) size += storedSize(bits);
    else size = sizeAfter(bits, kind === 1 ? fixed : tablesOf(bits), size, most);
  }
  return size;
}

/** What a stream of zlib's unpacks to, of which `inflatedSize` said how long it is. Throws `FileRefused`. */
export function inflated(bytes: Uint8Array, size: number): Buffer {
  try {
    // In one piece from the first: pieces would be put together in as much memory once more.
    const unpacked = inflateSync(bytes, {
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.max(64, size + 1),
    });
    if (unpacked.length === size) return unpacked;
  } catch (error) {
    throw damaged({ cause: error });
  }
  throw damaged();
}

function storedSize(bits: Bits): number {
  bits.pass(0);
  const [length, complement] = [bits.number(16), bits.number(16)];
  if (bits.isOver()) return 0;
  if ((length ^ complement) !== 0xffff) throw damaged();
  return bits.pass(length);
}

interface Tables {
  readonly literals: Huffman;
  readonly distances: Huffman;
}

/** What is unpacked once this block is, of which so much was before. */
function sizeAfter(bits: Bits, { literals, distances }: Tables, before: number, most: number): number {
  let size = before;
  while (size <= most) {
    const symbol = bits.symbol(literals);
    if (bits.isOver() || symbol === endOfBlock) return size;
    if (symbol < endOfBlock) {
      size += 1;
      continue;
    }
    const place = symbol - endOfBlock - 1;
    const least = lengths[place];
    if (least === undefined) throw damaged();
    const length = least + bits.number(moreOfLength[place] ?? 0);
    const distance = bits.symbol(distances);
    if (distance >= distanceCodes) throw damaged();
    bits.number(moreOfDistance(distance));
    if (bits.isOver()) return size;
    size += length;
  }
  return size;
}

/** RFC 1951, 3.2.7. */
function tablesOf(bits: Bits): Tables {
  const [literals, distances, count] = [bits.number(5) + 257, bits.number(5) + 1, bits.number(4) + 4];
  const lengthsOfLengths = new Uint8Array(order.length);
  for (const place of order.slice(0, count)) lengthsOfLengths[place] = bits.number(3);
  const codes = huffmanOf(lengthsOfLengths);
  const all = new Uint8Array(literals + distances);
  for (let at = 0; at < all.length && !bits.isOver();) {
    const symbol = bits.symbol(codes);
    if (symbol < 16) {
      all[at] = symbol;
      at += 1;
      continue;
    }
    if (symbol === 16 && at === 0) throw damaged();
    const value = symbol === 16 ? (all[at - 1] ?? 0) : 0;
    const times = symbol === 18 ? 11 + bits.number(7) : 3 + bits.number(symbol === 16 ? 2 : 3);
    if (at + times > all.length) throw damaged();
    all.fill(value, at, at + times);
    at += times;
  }
  return { literals: huffmanOf(all.subarray(0, literals)), distances: huffmanOf(all.subarray(literals)) };
}
