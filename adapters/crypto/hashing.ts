import { createHash, createHmac, createSecretKey } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Hashing } from '../../domain/audit/hashing.ts';

export const sha256: Hashing['sha256'] = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Node's own cryptography, for the record. It takes a key of its own three times as fast as the bytes of one. */
export const hashing: Hashing = {
  canonical: (value) => canonicalize(value) ?? 'null',
  sha256,
  hmacSha256: (key, text) => createHmac('sha256', createSecretKey(key)).update(text).digest(),
};
