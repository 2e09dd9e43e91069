import type { VaultContact } from './vault-contact.ts';

/** The only place of contact data, under its own key. Intake writes it in its own transaction. */
export interface IdentityVault {
  /** As it lies there, whatever it says: `contactAsLeft` tells whether it is what the citizen left. */
  contactOf(number: string): Promise<VaultContact | undefined>;
}
