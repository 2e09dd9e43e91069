import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import { reachingStore } from '../dynamodb/engine/unavailable.ts';
import { serverKeysOf } from './hmac-keys.ts';
import { remembered } from './remembered.ts';

export interface SecretOptions {
  readonly client: SecretsManagerClient;
  /** Name or ARN of the secret. */
  readonly secret: string;
  /** Milliseconds since 1970: how old a remembered secret is. */
  readonly now?: () => number;
}

/**
 * The server's keys, fetched when first needed and again after five minutes. Throws `StoreUnavailable`,
 * `UnreadableKeys`.
 */
export function secretServerKeys({
  client,
  secret,
  now = Date.now,
}: SecretOptions): () => Promise<ServerKeys> {
  return remembered(now, async () => {
    const answer = await reachingStore(() => client.send(new GetSecretValueCommand({ SecretId: secret })));
    return serverKeysOf(answer.SecretString ?? '');
  });
}
