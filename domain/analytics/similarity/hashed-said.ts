import type { Said, Tells } from '../../foundation/vocabulary/said.ts';
import { isTokenOfTables, surerOf } from '../../foundation/text/word-groups.ts';

/**
 * Bits that are kept of a token's hash. Of words in no table so few that each stands for some forty of a dictionary and any
 * number of names: whoever has the key cannot read them, and of a ticket with ten of them a guess is confirmed by
 * chance once in a hundred. The words of the tables, some hundred, are nearly what the category says.
 */
export const bitsKept = { ofTables: 12, ofOthers: 10 } as const;

/** The first bits of a digest as a number. */
const firstBits = ([first = 0, second = 0]: Uint8Array, bits: number): number =>
  ((first << 8) | second) >> (16 - bits);

/**
 * What a text says, as it may be kept for comparing: hashes in the place of words. `mac` is keyed, by office and category
 * besides, so that the same word is another hash elsewhere.
 */
export function hashedSaid(said: Said, mac: (token: string) => Uint8Array): Said {
  const hashed = new Map<string, Tells>();
  for (const [token, tells] of said) {
    const isOfTables = isTokenOfTables(token);
    const bits = firstBits(mac(token), isOfTables ? bitsKept.ofTables : bitsKept.ofOthers);
    const kept = `${isOfTables ? 't' : 'w'}${bits.toString(36)}`;
    hashed.set(kept, surerOf(hashed.get(kept), tells));
  }
  return hashed;
}
