import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { hexOf } from '../../domain/keys/digest-text.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';

/** What is kept of an idempotency key: its SHA-256, base64url. The key itself is stored nowhere. */
export const seedOf = (idempotencyKey: string): string =>
  createHash('sha256').update(idempotencyKey).digest('base64url');

/**
 * What is kept of a body: a keyed hash of its canonical form (RFC 8785), bound to its idempotency key, so
 * that it tells neither what was written nor that two wrote the same.
 */
export const bodyHashOf = (keys: ServerKeys, version: string, seed: string, body: object): string =>
  hexOf(keys.mac(version, 'request-body', seed, canonicalize(body) ?? ''));

/** What is kept of where a request came from: a keyed hash that means nothing on another day. */
export const sourceHashOf = (keys: ServerKeys, day: string, source: string): string =>
  hexOf(keys.mac(keys.current, 'request-source', day, source));

/** What is kept of a number somebody tried, existing or not. */
export const guessedNumberHashOf = (keys: ServerKeys, day: string, number: string): string =>
  hexOf(keys.mac(keys.current, 'guessed-number', day, number));
