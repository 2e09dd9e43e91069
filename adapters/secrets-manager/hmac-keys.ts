import { createHmac } from 'node:crypto';
import * as z from 'zod';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';

/** A key shorter than this could be guessed. */
const shortestKey = 32;

/** `{"current":"1","1":"…"}`: the version that new hashes are made under, and every key by its version. */
const keyRing = z
  .record(z.string(), z.string())
  .and(z.object({ current: z.string() }))
  .refine((ring) => (ring[ring.current]?.length ?? 0) >= shortestKey);

/** The secret is not what keys are read from. The message tells nothing of it. */
export class UnreadableKeys extends Error {
  override readonly name = 'UnreadableKeys';
}

/** Server keys from the text of their secret. Throws `UnreadableKeys`. */
export function serverKeysOf(secret: string): ServerKeys {
  const { current, ...ring } = readKeyRing(secret);
  const keys = new Map(Object.entries(ring));
  return {
    current,
    versions: [...keys.keys()],
    mac(version, purpose, ...parts) {
      const key = keys.get(version);
      if (key === undefined) throw new UnreadableKeys('There is no server key of this version.');
      // A list in JSON: different parts never make the same text.
      return createHmac('sha256', key)
        .update(JSON.stringify([purpose, ...parts]))
        .digest();
    },
  };
}

function readKeyRing(secret: string): z.output<typeof keyRing> {
  let json: unknown;
  try {
    json = JSON.parse(secret);
  } catch {
    throw new UnreadableKeys('The server keys are no JSON.');
  }
  const ring = keyRing.safeParse(json);
  if (!ring.success) throw new UnreadableKeys('The server keys lack a current one of 32 characters.');
  return ring.data;
}
