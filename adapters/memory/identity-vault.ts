import type { IdentityVault } from '../../domain/tickets/identity-vault.ts';
import type { Contact, ContactLeft } from '../../domain/tickets/ticket-store.ts';
import { Scheduler } from './scheduler.ts';

/** The identity vault in memory. */
export class MemoryIdentityVault implements IdentityVault {
  readonly #contacts = new Map<string, Contact>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  contactOf(number: string): Promise<Contact | undefined> {
    return this.#scheduler.read(() => this.#contacts.get(number));
  }

  /** As intake does it, within its own transaction. */
  keep(contact: Contact): void {
    this.#contacts.set(contact.number, structuredClone(contact));
  }

  /** As an act of the citizen does it, within its own transaction: a seed that is there stays. */
  leave(number: string, { seed, ...left }: ContactLeft): void {
    this.keep({ v: 1, number, seed, ...this.#contacts.get(number), ...left });
  }
}
