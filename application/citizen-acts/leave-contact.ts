import type { Hashing } from '../../domain/audit/hashing.ts';
import { sealedContact } from '../../domain/audit/contact-commitment.ts';
import {
  contactFields,
  type ContactField,
  type SealedContact,
} from '../../domain/ticketing/tickets/vault-contact.ts';
import type { ContactLeft, TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { rankUncounted } from '../../domain/ticketing/tickets/origin-rank.ts';
import type { Contact } from '../../domain/ticketing/tickets/contact.ts';

/** By what a contact that is left is sealed. */
export interface ContactSealing {
  /** The hashed idempotency key. */
  readonly seed: string;
  /** Random, 32 hexadecimal digits: for the vault alone. */
  readonly contactSalt: string;
  readonly hashing: Hashing;
}

/**
 * What is left of a contact with an act, for the event and for the vault. Who was anonymous until now has nothing in the vault, so what
 * is not left is committed to as empty. Of others it stays as it was, and is not read.
 */
export function leaveContact(
  { ticket, events }: Pick<TicketHistory, 'ticket' | 'events'>,
  left: Pick<Contact, ContactField>,
  { seed, contactSalt: salt, hashing }: ContactSealing,
  removed: readonly ContactField[] = [],
): { readonly contactLeft: SealedContact; readonly contact: ContactLeft } {
  const isFirst = ticket.openness === 'anonymous';
  const fields = isFirst
    ? contactFields
    : contactFields.filter((field) => left[field] !== undefined || removed.includes(field));
  const before = events.findLast(({ contactLeft }) => contactLeft !== undefined)?.contactLeft;
  const sealed = sealedContact(left, fields, { salt, hashing, ...(before !== undefined && { before }) });
  return {
    contactLeft: sealed,
    contact: {
      ...left,
      ...(isFirst && { originRank: rankUncounted }),
      seed,
      salts: sealed.salts,
      ...(removed.length > 0 && { removed }),
    },
  };
}
