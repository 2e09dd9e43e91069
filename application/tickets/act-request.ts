import { createHash, createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Names one request for an act: by whom and under which idempotency key, and what was asked. */
export type ActRequest = `${string}.${string}`;

/** Who asks: an officer by registry id, or the ticket's citizen. */
export type Asker = 'citizen' | `officer:${string}`;

/** 96 bits of each hash: enough that no two meet within one ticket, and short in every event. */
const kept = 16;

/**
 * What an event keeps of the request that asked for it. The key itself is stored nowhere, and the body only
 * as a hash under that key, so that nobody can find out by guessing what was written.
 */
export function actRequest(asker: Asker, idempotencyKey: string, act: string, body: unknown): ActRequest {
  const key = createHash('sha256')
    .update(JSON.stringify([asker, idempotencyKey]))
    .digest('base64url');
  const asked = createHmac('sha256', idempotencyKey)
    .update(canonicalize([act, body]) ?? '')
    .digest('base64url');
  return `${key.slice(0, kept)}.${asked.slice(0, kept)}`;
}

/** Whether an event came of a request by the same person under the same key, whatever it asked. */
export const isSameKey = (stored: string | undefined, request: ActRequest): boolean =>
  stored?.slice(0, kept) === request.slice(0, kept);
