import { base64UrlOf } from '../../domain/audit/bytes.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';
import { hexOf } from '../../domain/foundation/keys/digest-text.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import { mailboxOf } from '../../domain/ticketing/tickets/mailbox.ts';
import type { CountedFor } from '../../domain/foundation/rate-limits/rate-limiter.ts';

/** What is kept of an idempotency key: its SHA-256, base64url. The key itself is stored nowhere. */
export const seedOf = ({ sha256 }: Hashing, idempotencyKey: string): string =>
  base64UrlOf(sha256(idempotencyKey));

/**
 * What is kept of a body: a keyed hash of its canonical form (RFC 8785), bound to its idempotency key, so
 * that it tells neither what was written nor that two wrote the same.
 */
export const bodyHashOf = (
  { canonical }: Hashing,
  keys: ServerKeys,
  { version, seed, body }: { readonly version: string; readonly seed: string; readonly body: object },
): string => hexOf(keys.mac(version, 'request-body', seed, canonical(body)));

/** What is kept of where a request came from: a keyed hash that means nothing on another day. */
export const sourceHashOf = (keys: ServerKeys, day: string, source: string): string =>
  hexOf(keys.mac(keys.current, 'request-source', day, source));

/** Keyed hash of a phone that sent tickets, for a day's count. */
export const phoneHashOf = (keys: ServerKeys, day: string, phone: string): string =>
  hexOf(keys.mac(keys.current, 'phone-of-day', day, phone));

/** Keyed hash of the mailbox of an address that tickets came with, for a day's count. */
export const emailHashOf = (keys: ServerKeys, day: string, email: string): string =>
  hexOf(keys.mac(keys.current, 'email-of-day', day, mailboxOf(email)));

/** What is kept of a guess: of the number somebody tried, existing or not, of where from, of both together, and of a device known there. */
export const rateLimitKeysOf = (
  keys: ServerKeys,
  day: string,
  {
    number,
    source,
    device = '',
  }: { readonly number: string; readonly source: string; readonly device?: string },
): Readonly<Record<CountedFor, string>> => ({
  number: hexOf(keys.mac(keys.current, 'guessed-number', day, number)),
  source: sourceHashOf(keys, day, source),
  sourceAtNumber: hexOf(keys.mac(keys.current, 'guessed-number', day, number, source)),
  device: hexOf(keys.mac(keys.current, 'guessed-number', day, number, 'device', device)),
});
