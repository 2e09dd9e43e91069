import { faultOfContact, type KeptContact } from '../../domain/tickets/kept-contact.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';

type ContactPorts = Pick<Container, 'vault'> & { readonly tickets: Pick<Container['tickets'], 'load'> };

/** Ticket and contact may be read on both sides of a write: then another look tells. */
const readings = 2;

/** The contact of a ticket that is to be used; `not-as-left`: it is not the one that its citizen left, and nobody may be told by it. */
export type ContactInUse = KeptContact | undefined | 'not-as-left';

/**
 * The contact of a ticket from the vault, if it is the one that its citizen left; otherwise it rings. A ticket that is not there
 * has none. Throws `StoreUnavailable` and `CorruptItem`.
 */
export async function contactInUse(
  { vault, tickets }: ContactPorts,
  number: string,
  log: Log,
): Promise<ContactInUse> {
  for (let reading = 1; ; reading += 1) {
    const [kept, ticket] = await Promise.all([vault.contactOf(number), tickets.load(number)]);
    const fault = ticket && faultOfContact(ticket, kept);
    if (fault === undefined) return ticket && kept;
    if (reading < readings) continue;
    log.error('contact-not-as-left', { number, outcome: fault });
    return 'not-as-left';
  }
}

/**
 * The same for whoever has read the ticket: the contact, where it may be shown. One that does not go with the ticket is looked at
 * again beside it as it is now, for its citizen may have changed it meanwhile.
 */
export async function contactToShow(
  ports: ContactPorts,
  ticket: Pick<Ticket, 'number' | 'openness' | 'contact'>,
  log: Log,
): Promise<KeptContact | undefined> {
  const kept = await ports.vault.contactOf(ticket.number);
  if (faultOfContact(ticket, kept) === undefined) return kept;
  const inUse = await contactInUse(ports, ticket.number, log);
  return inUse === 'not-as-left' ? undefined : inUse;
}
