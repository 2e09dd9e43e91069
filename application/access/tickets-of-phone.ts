import {
  isPhoneConfirmed,
  isPhoneOf,
  isTicketOfPhone,
  phoneListings,
  phoneMarksOf,
  type PhoneListing,
} from '../../domain/ticketing/tickets/phone-tickets.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
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

type ListingPorts = Pick<Container, 'phoneTickets' | 'vault' | 'tickets' | 'keys'>;

/** So many tickets of each listing are looked at, the newest: a phone may send ten a day, and whoever dials waits for each that somebody else sent. */
const mostListed = { confirmed: 50, typed: 20 } as const satisfies Record<PhoneListing, number>;

/** The tickets that a phone may hear of which are listed under it, newest first. Throws `StoreUnavailable`. */
async function listedUnder(
  { phoneTickets, keys, ...stores }: ListingPorts,
  { phone, log }: ProvenPhone,
  listings: readonly PhoneListing[],
): Promise<readonly Ticket[]> {
  const marks = phoneMarksOf(await keys(), phone);
  const listed = await Promise.all(
    listings.map((listing) => phoneTickets.ticketsOf(marks, mostListed[listing], listing)),
  );
  const found = await Promise.all(
    [...new Set(listed.flat())].map(async (number) => {
      const { ticket, contact } = await ticketWithContact(stores, number, log);
      return ticket !== undefined && isPhoneOf(ticket, contact, phone) ? ticket : undefined;
    }),
  );
  return found
    .filter((ticket) => ticket !== undefined)
    .toSorted((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1));
}

/** What is listed under a phone, newest first. */
interface ListedOfPhone {
  /** Its own: they can be found by it. */
  readonly theirs: readonly Ticket[];
  /** Those that somebody sent with it, and for which it is not confirmed: its owner may be asked about them. */
  readonly unconfirmed: readonly Ticket[];
}

/**
 * The newest tickets that are listed under a phone. Of before phones were confirmed all are in one listing; one of which a
 * new secret was entered is still among those that were typed. Throws `StoreUnavailable`.
 */
export async function listedOfPhone(ports: ListingPorts, by: ProvenPhone): Promise<ListedOfPhone> {
  const tickets = await listedUnder(ports, by, phoneListings);
  return {
    theirs: tickets.filter(isPhoneConfirmed),
    unconfirmed: tickets.filter((ticket) => !isPhoneConfirmed(ticket)),
  };
}

/** The newest `limit` of a phone's own. Throws `StoreUnavailable`. */
export const ticketsOfPhone = async (
  ports: ListingPorts,
  by: ProvenPhone,
  limit: number,
): Promise<readonly Ticket[]> => (await listedOfPhone(ports, by)).theirs.slice(0, limit);

/**
 * Those of the listing of typed phones about which its owner may be asked: whether there are any costs little who has none. Throws
 * `StoreUnavailable`.
 */
export const unconfirmedOfPhone = async (ports: ListingPorts, by: ProvenPhone): Promise<readonly Ticket[]> =>
  (await listedUnder(ports, by, ['typed'])).filter((ticket) => !isPhoneConfirmed(ticket));
