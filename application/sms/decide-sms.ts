import { isTicketOfPhone } from '../../domain/tickets/phone-tickets.ts';
import { isTicketNumber } from '../../domain/vocabulary/check-digit.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { SmsDecision } from '../../domain/sms/sms-inbox.ts';
import { ticketWithContact } from '../access/contact-in-use.ts';
import { ticketsOfPhone } from '../access/tickets-of-phone.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import type { SmsRead } from './read-sms.ts';

/** Of the tickets of a phone so many of the newest are looked at: a phone may send ten a day. */
const ticketsLookedAt = 50;

type Ports = Pick<Container, 'phoneTickets' | 'vault' | 'tickets' | 'keys'>;

/**
 * What is to be made of an SMS from a phone. A number in it says which ticket it belongs to, else the only open one of
 * the phone does, also where the number has a slip in it. Nobody learns whether a ticket exists that is not found by this phone; where contact is not safe
 * nothing is answered at all. Throws `StoreUnavailable`.
 */
export async function decideSms(
  ports: Ports,
  phone: string,
  { keyword, numbers, mistyped, hasWords }: SmsRead,
  log: Log,
): Promise<Omit<SmsDecision, 'at'>> {
  if (keyword?.means === 'stop') return { stop: true, answer: 'stopped' };
  if (keyword?.means === 'start') return { stop: false, answer: 'started' };
  const named = await Promise.all(
    numbers.filter(isTicketNumber).map((number) => lookUp(ports, { phone, log }, number)),
  );
  if (named.includes('unsafe')) return {};
  const [ticket] = named.filter((found): found is Ticket => typeof found === 'object');
  if (keyword?.means === 'act') return { answer: 'how-to-act' };
  if (!hasWords) return { answer: 'nothing-written' };
  if (ticket !== undefined) return { number: ticket.number };
  if (named.length > 0) return { answer: 'not-of-phone' };

  const tickets = await ticketsOfPhone(ports, { phone, log }, ticketsLookedAt);
  const [open, another] = tickets.filter(({ status }) => status !== 'closed');
  if (open !== undefined && another === undefined) return { number: open.number };
  if (mistyped) return { answer: 'not-of-phone' };
  return { answer: open === undefined ? 'how-to-send' : 'which-ticket' };
}

/** Undefined: it is none that can be found by this phone. Unsafe: it is one whose contact this phone is, and nothing may go there. */
async function lookUp(
  ports: Pick<Ports, 'vault' | 'tickets'>,
  { phone, log }: { readonly phone: string; readonly log: Log },
  number: string,
): Promise<Ticket | 'unsafe' | undefined> {
  const { ticket, contact } = await ticketWithContact(ports, number, log);
  if (ticket === undefined) return undefined;
  if (isTicketOfPhone(ticket, contact, phone)) return ticket;
  return contact?.phone === phone && !ticket.safeToContact ? 'unsafe' : undefined;
}
