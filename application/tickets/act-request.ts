import { base64UrlOf } from '../../domain/audit/bytes.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';

/** Names one request for an act: by whom and under which idempotency key, and what was asked. */
export type ActRequest = `${string}.${string}`;

interface Asked {
  /** An officer by registry id, or the ticket's citizen. */
  readonly asker: 'citizen' | `officer:${string}`;
  readonly idempotencyKey: string;
  readonly act: string;
  readonly body: unknown;
}

/** 96 bits of each hash: enough that no two meet within one ticket, and short in every event. */
const kept = 16;

const bytesOf = new TextEncoder();

/**
 * What an event keeps of the request that asked for it. The key itself is stored nowhere, and the body only
 * as a hash under that key, so that nobody can find out by guessing what was written.
 */
export function actRequest(
  { canonical, sha256, hmacSha256 }: Hashing,
  { asker, idempotencyKey, act, body }: Asked,
): ActRequest {
  const key = base64UrlOf(sha256(JSON.stringify([asker, idempotencyKey])));
  const asked = base64UrlOf(hmacSha256(bytesOf.encode(idempotencyKey), canonical([act, body])));
  return `${key.slice(0, kept)}.${asked.slice(0, kept)}`;
}

/** Whether an event came of a request by the same person under the same key, whatever it asked. */
export const isSameKey = (stored: string | undefined, request: ActRequest): boolean =>
  stored?.slice(0, kept) === request.slice(0, kept);
