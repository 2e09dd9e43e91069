import { Buffer } from 'node:buffer';
import type { Item } from './engine/read-item.ts';

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A number takes a byte for every two significant digits, and one more; a negative one yet another. Zero has none. */
function sizeOfNumber(value: number): number {
  if (value === 0) return 1;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  // DynamoDB counts pairs of digits from the decimal point: an odd exponent's first pair holds one digit.
  const beforePoint = Math.abs(Number(exponent)) % 2 === 0 ? digits.length + 1 : digits.length;
  return Math.ceil(beforePoint / 2) + 1 + (value < 0 ? 1 : 0);
}

/** A map or a list takes three bytes, and one for each entry. */
const container = 3;

function sizeOfValue(value: unknown): number {
  if (typeof value === 'string') return bytesOf(value);
  if (typeof value === 'number') return sizeOfNumber(value);
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) {
    return value.reduce((sum: number, entry: unknown) => sum + 1 + sizeOfValue(entry), container);
  }
  if (value instanceof Uint8Array) return value.byteLength;
  if (typeof value === 'object' && value !== null) {
    return container + Object.keys(value).length + sizeOfAttributes(value);
  }
  return 1; // true, false, null
}

const sizeOfAttributes = (attributes: object): number =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, [name, value]) => sum + bytesOf(name) + sizeOfValue(value), 0);

/** The bytes that DynamoDB counts for an item: names and values of its attributes, keys included. */
export const itemSize = (item: Item): number => sizeOfAttributes(item);

/** Capacity units of one write of an item: one for each KB begun. */
export const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));
