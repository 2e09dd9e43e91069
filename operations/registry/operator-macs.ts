import { setTimeout as wait } from 'node:timers/promises';
import type { ItemMacs } from '../../adapters/dynamodb/registry/authentic-items.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretRegistryKeys } from '../../adapters/secrets-manager/registry-keys.ts';
import type { SecretOptions } from '../../adapters/secrets-manager/server-keys.ts';

/** The secret with a stage's registry keys, as an operator reads it. */
export const registrySecret = (secret: string): SecretOptions => ({ client: secretsClient(), secret });

/** The keys of that secret; what is forged is said to the operator. */
export const operatorMacs = (from: SecretOptions): ItemMacs => ({
  keys: secretRegistryKeys(from),
  alarm: ({ kind, fault, institution }, outcome) => {
    if (outcome === 'accepted') return;
    process.stderr.write(
      `Not believed: a forged item of the registry, ${[kind, institution, fault].join(' ')}.\n`,
    );
  },
});

/** Waits until the secret is there, which a stage that is being deployed may make after its tables. Throws what the last try threw. */
export async function keysReady({ keys }: ItemMacs, seconds: number): Promise<void> {
  for (let left = seconds; ; left -= 1) {
    try {
      await keys(0);
      return;
    } catch (error) {
      if (left <= 0) throw error;
      await wait(1000);
    }
  }
}
