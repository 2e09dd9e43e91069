/** `bytes` as small hexadecimal digits, two a byte. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * So many decimal digits out of a digest's first 16 bytes. Of 128 bits the remainder is as good as even:
 * no value is likelier than another by more than one part in 10^20, for up to 18 digits.
 */
export function digitsOf(bytes: Uint8Array, count: number): string {
  const value = bytes.subarray(0, 16).reduce((sum, byte) => (sum << 8n) + BigInt(byte), 0n);
  return String(value % 10n ** BigInt(count)).padStart(count, '0');
}

/** Whether two digests written as text are the same, in a time that does not tell where they differ. */
export function sameDigest(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let place = 0; place < a.length; place += 1) {
    difference |= a.charCodeAt(place) ^ b.charCodeAt(place % Math.max(b.length, 1));
  }
  return difference === 0;
}
