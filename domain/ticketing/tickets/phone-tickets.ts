import { hexOf } from '../../foundation/keys/digest-text.ts';
import type { ServerKeys } from '../../foundation/keys/server-keys.ts';
import { contactAsLeft, type VaultContact } from './vault-contact.ts';
import type { Ticket } from './ticket.ts';

const markUnder = (keys: ServerKeys, version: string, phone: string): string =>
  hexOf(keys.mac(version, 'phone-mark', phone));

/** What stands for a phone wherever something is kept of it: a keyed hash, under the current server key. */
export const phoneMarkOf = (keys: ServerKeys, phone: string): string => markUnder(keys, keys.current, phone);

/** The marks under every version of the server key, the current one first: what is kept was marked under one of them. */
export const phoneMarksOf = (keys: ServerKeys, phone: string): readonly string[] =>
  [keys.current, ...keys.versions.filter((version) => version !== keys.current)].map((version) =>
    markUnder(keys, version, phone),
  );

/**
 * Whether the phone of a ticket is known to be its citizen's: the ticket came from it, a new secret that went to it was entered, or its
 * owner said so. Until then it is what somebody typed, and lets nobody in. Source: docs/rules.md, By phone.
 */
export const isPhoneConfirmed = ({
  channel,
  phoneConfirmed,
}: Pick<Ticket, 'channel' | 'phoneConfirmed'>): boolean => phoneConfirmed ?? channel === 'ussd';

/**
 * Whether the phone of a ticket is what somebody typed into a page, with the ticket or later: neither a network nor its owner nor an officer
 * at a desk says that it is the sender's.
 */
export const isTypedIntoPage = (ticket: Parameters<typeof isPhoneConfirmed>[0]): boolean =>
  ticket.phoneConfirmed === false || (ticket.channel !== 'desk' && !isPhoneConfirmed(ticket));

/** Whether whoever opens the ticket by its secret has its phone: a new secret went there by SMS, and the contact is the same since. */
export const confirmsBySecret = ({ secret, contact }: Pick<Ticket, 'secret' | 'contact'>): boolean =>
  contact !== undefined && secret.sentTo === contact;

/** Under a phone its own tickets are listed apart from those that somebody typed it with: no stranger hides the first by many of the second. */
export const phoneListings = ['confirmed', 'typed'] as const;
export type PhoneListing = (typeof phoneListings)[number];

/** Where a ticket is listed when its phone is left. */
export const phoneListingOf = (ticket: Parameters<typeof isPhoneConfirmed>[0]): PhoneListing =>
  isPhoneConfirmed(ticket) ? 'confirmed' : 'typed';

/**
 * Which tickets came from a phone, or were given it later. A ticket may be listed under a phone that is its contact
 * no more, for whoever leaves another one reads none: the vault alone says whose it is (`isTicketOfPhone`).
 * Source: docs/design/identities.md, The tickets of a phone.
 */
export interface PhoneTickets {
  /**
   * The numbers that are listed under these marks in that listing, the newest submission first, at most `limit`, each once. Strongly
   * consistent. Throws `StoreUnavailable`.
   */
  ticketsOf(marks: readonly string[], limit: number, listing: PhoneListing): Promise<readonly string[]>;
}

/** What of a contact says whose phone it is. */
type KeptPhone = Pick<VaultContact, 'phone' | 'gives'> | undefined;

/**
 * Whether a ticket was sent with a phone, and may be spoken of there: it is the contact as it was left, the citizen is not anonymous,
 * and contact is safe, for then nobody else who holds the phone must learn of the ticket.
 */
export const isPhoneOf = (
  ticket: Pick<Ticket, 'openness' | 'safeToContact' | 'contact'>,
  kept: KeptPhone,
  phone: string,
): boolean =>
  ticket.openness !== 'anonymous' && ticket.safeToContact && contactAsLeft(ticket, kept)?.phone === phone;

/** Whether a ticket can be found by a phone: it was sent with it, and it is confirmed. Source: docs/rules.md, By phone. */
export const isTicketOfPhone = (
  ticket: Parameters<typeof isPhoneOf>[0] & Parameters<typeof isPhoneConfirmed>[0],
  kept: KeptPhone,
  phone: string,
): boolean => isPhoneOf(ticket, kept, phone) && isPhoneConfirmed(ticket);
