import { hashing } from '../../adapters/crypto/hashing.ts';
import { sealedContact } from '../../domain/audit/contact-commitment.ts';
import { contactFields, type ContactField } from '../../domain/ticketing/tickets/vault-contact.ts';
import type { ContactLeft } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Contact } from '../../domain/ticketing/tickets/contact.ts';

const salt = 'c0'.repeat(16);

/** What is left of a contact when a ticket is sent, sealed as intake does it. */
export const sealedOnSending = (contact: Pick<Contact, ContactField>) =>
  sealedContact(contact, contactFields, { salt, hashing });

/** What is left of a contact with an act, where nothing was before. */
export function aContactLeft(left: Omit<ContactLeft, 'salts'>): ContactLeft {
  return { ...left, salts: sealedOnSending(left).salts };
}
