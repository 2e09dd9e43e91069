import { GetSecretValueCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import type { RegistryKeys } from '../../domain/foundation/keys/registry-keys.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { reachingStore } from '../dynamodb/engine/unavailable.ts';
import { serverKeysOf, UnreadableKeys } from './hmac-keys.ts';
import { remembered, type Remembered } from './remembered.ts';
import type { SecretOptions } from './server-keys.ts';

const secretShape = z.looseObject({ sealed: z.literal('yes').exactOptional() });
const secretOf = (text: string) => {
  try {
    return secretShape.parse(JSON.parse(text));
  } catch {
    throw new UnreadableKeys('The keys of the registry are no JSON that says them.');
  }
};

/**
 * The registry's keys from the text of their secret, `{"current":"1","1":"…","sealed":"yes"}`. That everything was sealed stands here and
 * not in the table: whoever writes the table cannot take it back. Throws `UnreadableKeys`.
 */
export function registryKeysOf(text: string): RegistryKeys {
  const secret = secretOf(text);
  return {
    ring: serverKeysOf(JSON.stringify(omit(secret, 'sealed'))),
    isSealed: secret.sealed !== undefined,
  };
}

const readText = async ({ client, secret }: SecretOptions): Promise<string> => {
  const command = new GetSecretValueCommand({ SecretId: secret });
  return (await reachingStore(() => client.send(command))).SecretString ?? '';
};

/** The registry's keys, fetched when first needed and again after five minutes. Throws `StoreUnavailable`, `UnreadableKeys`. */
export const secretRegistryKeys = (options: SecretOptions): Remembered<RegistryKeys> =>
  remembered(options.now ?? Date.now, async () => registryKeysOf(await readText(options)));

/** Says in the secret that every item was sealed: from then on one without a MAC is refused, within five minutes everywhere. */
export async function markSealed(options: SecretOptions): Promise<void> {
  const SecretString = JSON.stringify({ ...secretOf(await readText(options)), sealed: 'yes' });
  const command = new PutSecretValueCommand({ SecretId: options.secret, SecretString });
  await reachingStore(() => options.client.send(command));
}
