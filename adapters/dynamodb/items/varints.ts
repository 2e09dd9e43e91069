import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';

/** In each byte seven bits, the lowest first; the eighth says that more follow. */
const [more, perByte] = [0x80, 0x80];

/** Integers of any sign in as few bytes as they need, one from -64 to 63: 0, -1, 1, -2 as 0, 1, 2, 3 (zigzag). */
export function toVarints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number < 0 ? -2 * number - 1 : 2 * number;
    while (left >= perByte) {
      bytes.push((left % perByte) + more);
      left = Math.floor(left / perByte);
    }
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
}

/** Throws CorruptItem where they are not so many. */
export function fromVarints(bytes: Uint8Array, count: number): readonly number[] {
  const numbers: number[] = [];
  let [sum, scale] = [0, 1];
  for (const byte of bytes) {
    sum += (byte % perByte) * scale;
    scale *= perByte;
    if (byte >= more) continue;
    numbers.push(sum % 2 === 0 ? sum / 2 : -(sum + 1) / 2);
    [sum, scale] = [0, 1];
  }
  if (numbers.length !== count || scale > 1)
    throw new CorruptItem('There are not as many numbers as it says.');
  return numbers;
}
