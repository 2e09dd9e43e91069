import { createHmac } from 'node:crypto';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import type { Pseudonyms } from '../../domain/analytics/lake/event-lake.ts';
import { reachingStore } from '../dynamodb/engine/unavailable.ts';
import { remembered } from './remembered.ts';
import type { SecretOptions } from './server-keys.ts';

/** A key shorter than this could be guessed. */
const shortestKey = 32;

/** The secret is not what numbers are hashed under. The message tells nothing of it. */
export class UnreadableLakeKey extends Error {
  override readonly name = 'UnreadableLakeKey';
}

/** As many hexadecimal digits of a hash as keep a billion tickets apart. */
const digits = 32;

/**
 * Numbers of tickets hashed under the lake's own key: HMAC-SHA-256, its first 128 bits. The key is never renewed, or rows of a
 * ticket would not find each other. Throws `StoreUnavailable`, `UnreadableLakeKey`.
 */
export function secretPseudonyms({ client, secret, now = Date.now }: SecretOptions): Pseudonyms {
  const key = remembered(now, async () => {
    const answer = await reachingStore(() => client.send(new GetSecretValueCommand({ SecretId: secret })));
    const text = answer.SecretString ?? '';
    if (text.length < shortestKey) throw new UnreadableLakeKey('The key of the lake has no 32 characters.');
    return text;
  });
  return async (number) =>
    createHmac('sha256', await key())
      .update(number)
      .digest('hex')
      .slice(0, digits);
}
