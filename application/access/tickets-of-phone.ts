import { isTicketOfPhone, phoneMarksOf } from '../../domain/tickets/phone-tickets.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Container } from '../container.ts';

/**
 * The ticket of this number, where it can be found by this phone, which its network proves; undefined otherwise, and
 * the same where there is none. Throws `StoreUnavailable`.
 */
export async function ticketOfPhone(
  { vault, tickets }: Pick<Container, 'vault' | 'tickets'>,
  phone: string,
  number: string,
): Promise<Ticket | undefined> {
  const [contact, ticket] = await Promise.all([vault.contactOf(number), tickets.load(number)]);
  return ticket !== undefined && isTicketOfPhone(ticket, contact, phone) ? ticket : undefined;
}

/** Those of the newest `limit` that were listed under a phone which can be found by it, newest first. Throws `StoreUnavailable`. */
export async function ticketsOfPhone(
  { phoneTickets, keys, ...stores }: Pick<Container, 'phoneTickets' | 'vault' | 'tickets' | 'keys'>,
  phone: string,
  limit: number,
): Promise<readonly Ticket[]> {
  const numbers = await phoneTickets.ticketsOf(phoneMarksOf(await keys(), phone), limit);
  const found = await Promise.all(numbers.map((number) => ticketOfPhone(stores, phone, number)));
  return found.filter((ticket) => ticket !== undefined);
}
