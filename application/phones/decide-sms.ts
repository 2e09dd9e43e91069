import { isPhoneOf, isTicketOfPhone } from '../../domain/ticketing/tickets/phone-tickets.ts';
import { isTicketNumber } from '../../domain/foundation/vocabulary/check-digit.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { SmsDecision } from '../../domain/messaging/sms/sms-inbox.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { SmsActRequest, SmsRequest } from '../../domain/messaging/sms/sms-requests.ts';
import { ticketWithContact } from '../access/contact-in-use.ts';
import { ticketsOfPhone, unconfirmedOfPhone } from '../access/tickets-of-phone.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import type { SmsRead } from './read-sms.ts';

/** How many of a phone's newest tickets are looked at; a phone may send ten a day. */
const ticketsLookedAt = 50;

type Ports = Pick<Container, 'phoneTickets' | 'vault' | 'tickets' | 'keys'>;
type Decided = Omit<SmsDecision, 'at'>;

interface Sender {
  readonly phone: string;
  readonly log: Log;
  /** When an SMS that waited came: without a number it is about no ticket that came after it. */
  readonly writtenAt?: Instant;
}

/**
 * What is to be made of an SMS from a phone: a request where it is nothing else, else a citizen's message. A number in it
 * says which ticket it belongs to, else the only open one of the phone does, also where the number has a slip in it.
 * Nobody learns whether a ticket exists that is not found by this phone; where contact is not safe nothing is answered at
 * all. Throws `StoreUnavailable`.
 */
export async function decideSms(
  ports: Ports,
  { request, numbers, mistyped, hasWords }: SmsRead,
  { phone, log, writtenAt }: Sender,
): Promise<Decided> {
  const asked = request?.alone === true ? request.request : undefined;
  if (asked === 'stop') return { stop: true, answer: 'stopped' };
  if (asked === 'start') return { stop: false, answer: 'started' };
  const named = await Promise.all(
    numbers.filter(isTicketNumber).map((number) => lookUp(ports, { phone, log }, number)),
  );
  if (named.includes('unsafe')) return {};
  const [ticket] = named.filter((found): found is Ticket => typeof found === 'object');
  if (asked === 'help') return { answer: 'help' };
  if (!hasWords) return { answer: 'nothing-written' };
  if (ticket === undefined && named.includes('unconfirmed') && asked === undefined) return { held: true };
  if (ticket === undefined && named.length > 0) return { answer: 'not-of-phone' };

  const isBefore = ({ submittedAt }: Ticket) => writtenAt === undefined || submittedAt <= writtenAt;
  const tickets =
    ticket === undefined
      ? (await ticketsOfPhone(ports, { phone, log }, ticketsLookedAt)).filter(isBefore)
      : [ticket];
  if (asked !== undefined) return answering(asked, tickets);
  if (ticket !== undefined) return { number: ticket.number };
  const meant = meantBy(request?.request, tickets);
  const [only, another] = meant;
  if (only !== undefined && another === undefined) return { number: only.number };
  if (only === undefined) {
    const unconfirmed = await unconfirmedOfPhone(ports, { phone, log });
    if (unconfirmed.filter(isBefore).some(isOpen)) return { held: true };
  }
  if (mistyped) return { answer: 'not-of-phone' };
  return { answer: only === undefined ? 'how-to-send' : 'which-ticket' };
}

/** The tickets that a message without a number can be about: of an appeal, those that have an answer, where any has. */
function meantBy(request: SmsRequest | undefined, tickets: readonly Ticket[]): readonly Ticket[] {
  const answered = request === 'appeal' ? tickets.filter(({ status }) => status === 'responded') : [];
  return answered.length > 0 ? answered : tickets.filter(isOpen);
}

/** What a request is answered, and about which tickets: a single one that is closed is named or the only one. */
function answering(request: 'status' | 'secret' | SmsActRequest, tickets: readonly Ticket[]): Decided {
  const meant = meantBy(request, tickets);
  const about = (meant.length === 0 && tickets.length === 1 ? tickets : meant).map(({ number }) => number);
  switch (request) {
    case 'status':
      return about.length === 0 ? { answer: 'how-to-send' } : { answer: 'status', about };
    case 'secret':
      if (about.length === 0) return { answer: 'how-to-send' };
      return about.length > 1 ? { answer: 'which-ticket' } : { answer: 'secret', about };
    case 'appeal':
      if (about.length === 0) return { answer: 'how-to-act' };
      return { answer: about.length > 1 ? 'status' : 'appeal', about };
    default:
      return { answer: 'how-to-act', ...(about.length > 0 && { about }) };
  }
}

const isOpen = ({ status }: Ticket): boolean => status !== 'closed';

/**
 * Undefined: it is none that can be found by this phone. Unsafe: it is one whose contact this phone is, and nothing may go there.
 * Unconfirmed: it was sent with this phone, whose owner did not say yet that it is theirs.
 */
async function lookUp(
  ports: Pick<Ports, 'vault' | 'tickets'>,
  { phone, log }: { readonly phone: string; readonly log: Log },
  number: string,
): Promise<Ticket | 'unsafe' | 'unconfirmed' | undefined> {
  const { ticket, contact } = await ticketWithContact(ports, number, log);
  if (ticket === undefined) return undefined;
  if (isTicketOfPhone(ticket, contact, phone)) return ticket;
  if (isPhoneOf(ticket, contact, phone)) return 'unconfirmed';
  return contact?.phone === phone && !ticket.safeToContact ? 'unsafe' : undefined;
}
