import {
  type ComparableTicket,
  type ComparableTickets,
  mostCompared,
  type TakenOut,
} from '../../domain/ticketing/tickets/comparable-tickets.ts';
import { Scheduler } from './scheduler.ts';

type Known = ComparableTicket | TakenOut;

const placeOf = ({ sentAt, number }: Known): string => `${sentAt}#${number}`;
const partitionOf = ({ office, category }: Pick<Known, 'office' | 'category'>): string =>
  JSON.stringify([office, category]);

/** The open tickets that others are compared with, in memory. */
export class MemoryComparableTickets implements ComparableTickets {
  readonly #partitions = new Map<string, ReadonlyMap<string, Known>>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  openAt(office: string, category: string): Promise<readonly ComparableTicket[]> {
    return this.#scheduler.read(() =>
      [...this.#partition({ office, category }).values()]
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
        .slice(0, mostCompared)
        .filter((known) => 'said' in known)
        .map((known) => structuredClone(known)),
    );
  }

  keep(ticket: ComparableTicket): Promise<void> {
    return this.#scheduler.write(() => {
      const known = this.#partition(ticket).get(placeOf(ticket));
      if (known === undefined || known.version <= ticket.version) this.put(structuredClone(ticket));
    });
  }

  /** As the transaction of a ticket writes it, whatever was there. */
  put(known: Known): void {
    const partition = new Map([...this.#partition(known), [placeOf(known), known]]);
    this.#partitions.set(partitionOf(known), partition);
  }

  #partition(of: Pick<Known, 'office' | 'category'>): ReadonlyMap<string, Known> {
    return this.#partitions.get(partitionOf(of)) ?? new Map();
  }
}
