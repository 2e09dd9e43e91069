import { errorOfContact, type VaultContact } from '../../domain/ticketing/tickets/vault-contact.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';

/** Where both are read. */
export type ContactPorts = Pick<Container, 'vault'> & {
  readonly tickets: Pick<Container['tickets'], 'load'>;
};

/** Ticket and contact may be read on both sides of a write: then another look tells. */
const readings = 2;

/** A ticket, and how its citizen is reached. */
export interface TicketWithContact {
  readonly ticket: Ticket | undefined;
  /** Only ever the one that its citizen left. */
  readonly contact: VaultContact | undefined;
  /** False: there is another one in the vault, or it is gone. Nobody may be told or let in by it. */
  readonly isAsLeft: boolean;
}

/**
 * A ticket with its contact, for whoever is to be told or let in by it. Where the vault holds another one than its citizen left, it
 * rings, and there is none. Throws `StoreUnavailable` and `CorruptItem`.
 */
export async function ticketWithContact(
  { vault, tickets }: ContactPorts,
  number: string,
  log: Log,
): Promise<TicketWithContact> {
  for (let reading = 1; ; reading += 1) {
    const [stored, ticket] = await Promise.all([vault.contactOf(number), tickets.load(number)]);
    const fault = ticket && errorOfContact(ticket, stored);
    if (fault === undefined) return { ticket, contact: ticket && stored, isAsLeft: true };
    if (reading < readings) continue;
    log.error('contact-not-as-left', { number, outcome: fault });
    return { ticket, contact: undefined, isAsLeft: false };
  }
}

/** A ticket and what the vault holds of its contact, as they were read. */
interface ReadContact {
  readonly ticket: Pick<Ticket, 'number' | 'openness' | 'contact'>;
  readonly kept: VaultContact | undefined;
}

/**
 * The contact for whoever has read it beside the ticket. One that does not go with the ticket is looked at again, for its citizen
 * may have changed it meanwhile. Throws as `ticketWithContact` does.
 */
export async function contactToUse(
  ports: ContactPorts,
  { ticket, kept: stored }: ReadContact,
  log: Log,
): Promise<VaultContact | undefined> {
  if (errorOfContact(ticket, stored) === undefined) return stored;
  return (await ticketWithContact(ports, ticket.number, log)).contact;
}

/** Reads the contact of a ticket from the vault, and returns it if it is the one that was left. */
export const contactToShow = async (
  ports: ContactPorts,
  ticket: ReadContact['ticket'],
  log: Log,
): Promise<VaultContact | undefined> =>
  contactToUse(ports, { ticket, kept: await ports.vault.contactOf(ticket.number) }, log);
