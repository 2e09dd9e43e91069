import { isTicketOfPhone, phoneListings, phoneMarksOf } from '../../domain/tickets/phone-tickets.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { ticketWithContact, type ContactPorts } from './contact-in-use.ts';

/** A phone as its network proves it, and where it is put down what is wrong with its tickets. */
interface ProvenPhone {
  readonly phone: string;
  readonly log: Log;
}

/**
 * The ticket of this number, where it can be found by this phone; undefined otherwise, and the same where there is none.
 * Throws `StoreUnavailable`.
 */
export async function ticketOfPhone(
  ports: ContactPorts,
  { phone, log }: ProvenPhone,
  number: string,
): Promise<Ticket | undefined> {
  const { ticket, contact } = await ticketWithContact(ports, number, log);
  return ticket !== undefined && isTicketOfPhone(ticket, contact, phone) ? ticket : undefined;
}

/** Those of the newest `limit` that were listed under a phone which can be found by it, newest first. Throws `StoreUnavailable`. */
export async function ticketsOfPhone(
  { phoneTickets, keys, ...stores }: Pick<Container, 'phoneTickets' | 'vault' | 'tickets' | 'keys'>,
  by: ProvenPhone,
  limit: number,
): Promise<readonly Ticket[]> {
  const marks = phoneMarksOf(await keys(), by.phone);
  const listed = await Promise.all(
    phoneListings.map((listing) => phoneTickets.ticketsOf(marks, limit, listing)),
  );
  const numbers = [...new Set(listed.flat())];
  const found = await Promise.all(numbers.map((number) => ticketOfPhone(stores, by, number)));
  return found
    .filter((ticket) => ticket !== undefined)
    .toSorted((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))
    .slice(0, limit);
}
