import { base64UrlOf } from './bytes.ts';
import type { Hashing } from './hashing.ts';

/** Characters of base64url, 132 bits: another hash that gives the same is not to be found. */
const enough = 22;

/**
 * Commitment to the keyed hash of a receipt secret, of which nobody can try the 10^8 secrets without the server's key. SHA-256 over the
 * canonical form (RFC 8785) of ticket and hash.
 */
export const commitmentToSecret = (
  number: string,
  hash: string,
  { canonical, sha256 }: Pick<Hashing, 'canonical' | 'sha256'>,
): string =>
  base64UrlOf(
    sha256(canonical({ algorithm: 'SHA-256', domain: 'mrejesho/receipt-secrets/1', number, hash })),
  ).slice(0, enough);
