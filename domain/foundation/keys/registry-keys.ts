import type { ServerKeys } from './server-keys.ts';

/** The keys under which items of the registry are authenticated, apart from all other server keys. */
export interface RegistryKeys {
  readonly ring: ServerKeys;
  /** Every item was sealed once: one without a MAC is forged. False until `npm run registry:seal` or a first import. */
  readonly isSealed: boolean;
}
