import type { IdentityVault } from '../../domain/ticketing/tickets/identity-vault.ts';
import { contactGives } from '../../domain/audit/contact-commitment.ts';
import type { VaultContact, SaltedContact } from '../../domain/ticketing/tickets/vault-contact.ts';
import type { ContactLeft } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Contact } from '../../domain/ticketing/tickets/contact.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { hashing } from '../crypto/hashing.ts';
import { Scheduler } from './scheduler.ts';

type Stored = Contact & Partial<Pick<SaltedContact, 'salts'>>;

/** The identity vault in memory. */
export class MemoryIdentityVault implements IdentityVault {
  readonly #contacts = new Map<string, Stored>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  contactOf(number: string): Promise<VaultContact | undefined> {
    return this.#scheduler.read(() => {
      const stored = this.#contacts.get(number);
      return stored && { ...omit(stored, 'salts'), gives: contactGives(stored, hashing) };
    });
  }

  /** As intake does it, within its own transaction. */
  keep(contact: Stored): void {
    this.#contacts.set(contact.number, structuredClone(contact));
  }

  /** As an act of the citizen does it, within its own transaction: a seed that is there stays. */
  leave(number: string, { seed, salts, removed = [], ...left }: ContactLeft): void {
    const stored = this.#contacts.get(number);
    const kept = { v: 1 as const, number, seed, ...stored, ...left, salts: { ...stored?.salts, ...salts } };
    this.keep(omit(kept, ...removed));
  }

  /** As whoever can write the vault does it: another contact in the place of the one that was left, or none. */
  tampersWith(number: string, forged: (contact: Stored) => Stored | undefined): void {
    const stored = this.#contacts.get(number);
    const then = stored && forged(stored);
    if (then === undefined) this.#contacts.delete(number);
    else this.#contacts.set(number, then);
  }
}
