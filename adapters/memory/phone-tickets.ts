import type { PhoneTickets } from '../../domain/tickets/phone-tickets.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { identityKeys } from '../dynamodb/keys.ts';
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
  list(mark: string, ticket: Pick<Ticket, 'number' | 'submittedAt'>): void {
    const { PK, SK } = identityKeys.ticketOfPhone(mark, ticket);
    this.#numbers.set(`${PK} ${SK}`, ticket.number);
  }

  ticketsOf(marks: readonly string[], limit: number): Promise<readonly string[]> {
    return this.#scheduler.read(() =>
      [...this.#numbers]
        .filter(([key]) => marks.some((mark) => key.startsWith(`${identityKeys.phone(mark)} `)))
        .toSorted(([a], [b]) => (placeOf(a) < placeOf(b) ? 1 : -1))
        .map(([, number]) => number)
        .slice(0, limit),
    );
  }
}

/** By the time of the submission, whatever the mark. */
const placeOf = (key: string): string => key.slice(key.indexOf(' '));
