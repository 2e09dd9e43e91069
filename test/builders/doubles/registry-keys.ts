import type { RegistryKeys } from '../../../domain/foundation/keys/registry-keys.ts';
import { registryKeysOf } from '../../../adapters/secrets-manager/registry-keys.ts';

/** Keys of the registry that everybody knows, of one that was sealed unless said otherwise. */
export const memoryRegistryKeys = ({ isSealed = true } = {}): RegistryKeys =>
  registryKeysOf(
    JSON.stringify({
      current: '2',
      1: '3'.repeat(64),
      2: '4'.repeat(64),
      ...(isSealed && { sealed: 'yes' }),
    }),
  );
