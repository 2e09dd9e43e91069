import type { VaultContact } from '../../ticketing/tickets/vault-contact.ts';
import { channelsOf } from '../../ticketing/tickets/notified.ts';
import { isPhoneOf } from '../../ticketing/tickets/phone-tickets.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';

/**
 * Whether a code may go to the phone of a ticket: there is one that SMS go to, its contact is safe, and the citizen is
 * not anonymous. Undefined: not. Source: docs/rules.md, By phone.
 */
export const mayReceiveCode = (
  ticket: Ticket | undefined,
  contact: VaultContact | undefined,
): Ticket | undefined =>
  ticket !== undefined &&
  contact?.phone !== undefined &&
  contact.safe !== false &&
  isPhoneOf(ticket, contact, contact.phone) &&
  channelsOf(ticket).includes('sms')
    ? ticket
    : undefined;
