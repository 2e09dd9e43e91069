import {
  phoneListingOf,
  phoneListings,
  type PhoneListing,
  type PhoneTickets,
} from '../../domain/ticketing/tickets/phone-tickets.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { identityKeys } from '../dynamodb/engine/keys.ts';
import { Scheduler } from './scheduler.ts';

/** The tickets of phones in memory. */
export class MemoryPhoneTickets implements PhoneTickets {
  readonly #numbers = new Map<string, string>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  /** Every mark and what is listed under it, for tests to look at. */
  entries(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** As intake and the acts of citizens do it, within their own transaction. */
  list(mark: string, ticket: Ticket): void {
    this.#numbers.set(keyOf(mark, ticket, phoneListingOf(ticket)), ticket.number);
  }

  /** As the answer of its owner does it: it is listed nowhere under these any more. */
  unlist(marks: readonly string[], ticket: Ticket): void {
    for (const mark of marks)
      for (const listing of phoneListings) this.#numbers.delete(keyOf(mark, ticket, listing));
  }

  ticketsOf(marks: readonly string[], limit: number, listing: PhoneListing): Promise<readonly string[]> {
    const prefixes = marks.map(
      (mark) => `${identityKeys.phone(mark)} ${identityKeys.ticketsOfPhone[listing]}`,
    );
    return this.#scheduler.read(() => {
      const numbers = [...this.#numbers]
        .filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)))
        .toSorted(([a], [b]) => (placeOf(a) < placeOf(b) ? 1 : -1))
        .map(([, number]) => number);
      return [...new Set(numbers)].slice(0, limit);
    });
  }
}

function keyOf(mark: string, ticket: Ticket, listing: PhoneListing): string {
  const { PK, SK } = identityKeys.ticketOfPhone(mark, ticket, listing);
  return `${PK} ${SK}`;
}

/** By the time of the submission, whatever the mark. */
const placeOf = (key: string): string => key.slice(key.indexOf(' '));
