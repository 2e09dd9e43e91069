import type { Contact } from './ticket-store.ts';

/** The only place of contact data, under its own key. Intake writes it in its own transaction. */
export interface IdentityVault {
  contactOf(number: string): Promise<Contact | undefined>;
}
