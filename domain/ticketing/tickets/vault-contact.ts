import { errorOfCommitted, type CommittedError } from './committed.ts';
import type { Contact } from './contact.ts';
import type { Ticket } from './ticket.ts';

/** What of a contact is committed to. The language is in the head. */
export const contactFields = ['phone', 'email', 'name', 'safe'] as const;
export type ContactField = (typeof contactFields)[number];

/** What stands in an event for each field of a contact that the vault has after it, those that are empty too. */
export type ContactCommitments = Readonly<Partial<Record<ContactField, string>>>;

/** What of a contact lies in the vault, with what shows that it is what was left. */
export interface SaltedContact extends Pick<Contact, ContactField> {
  /**
   * Salt of each committed field, 32 hexadecimal digits; a later act writes its own fields and reads none.
   */
  readonly salts: ContactSalts;
}

export type ContactSalts = Readonly<Partial<Record<ContactField, string>>>;

/** How a contact goes into the chain and into the vault, when something of it is left. */
export interface SealedContact {
  /** For the event. */
  readonly commitments: ContactCommitments;
  /** For the head of the ticket, and with it for each later event. */
  readonly digest: string;
  /** For the vault. */
  readonly salts: ContactSalts;
}

/** A contact as it is read: with what it gives. */
export interface VaultContact extends Contact {
  readonly gives: string;
}

/** What can be wrong with the contact of a ticket. */
export const contactErrors: Readonly<Record<CommittedError, string>> = {
  edited: 'is reached otherwise than its citizen said: the contact in the vault was edited or exchanged',
  missing: 'has lost how its citizen is reached: the contact was removed from the vault',
  inserted: 'has a contact in the vault, and its citizen left none',
};

/**
 * Why the contact in the vault must not be used. Undefined: it is what the citizen left; or its ticket is from before contacts were
 * committed to, and nothing says what that was. Source: docs/adr/0306.
 */
export function errorOfContact(
  { openness, contact }: Pick<Ticket, 'openness' | 'contact'>,
  kept: Pick<VaultContact, 'gives'> | undefined,
): CommittedError | undefined {
  if (openness === 'anonymous') return errorOfCommitted(undefined, kept);
  return contact === undefined ? undefined : errorOfCommitted(contact, kept);
}

/** The contact in the vault, if it is the one that the citizen left. */
export const contactAsLeft = <Kept extends Pick<VaultContact, 'gives'>>(
  ticket: Pick<Ticket, 'openness' | 'contact'> | undefined,
  kept: Kept | undefined,
): Kept | undefined =>
  ticket === undefined || errorOfContact(ticket, kept) !== undefined ? undefined : kept;
