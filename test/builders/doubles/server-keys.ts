import type { ServerKeys } from '../../../domain/foundation/keys/server-keys.ts';
import { serverKeysOf } from '../../../adapters/secrets-manager/hmac-keys.ts';

/** Server keys that everybody knows: the same derivation as the real ones. */
export const memoryServerKeys = (): ServerKeys =>
  serverKeysOf(JSON.stringify({ current: '2', 1: '1'.repeat(64), 2: '2'.repeat(64) }));
