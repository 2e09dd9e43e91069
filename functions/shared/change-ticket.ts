import type { Change } from '../../domain/tickets/event.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { TicketStore } from '../../domain/tickets/ticket-store.ts';

/** A ticket after somebody decided about it, and what was changed, if anything was. */
export interface Decided {
  readonly ticket: Ticket;
  readonly change?: Change;
}

/** What to make of a ticket as it is now; undefined leaves it as it is. Called anew when another write came first. */
export type Decide = (ticket: Ticket) => Change | undefined | Promise<Change | undefined>;

/** Others kept changing the ticket first. Nothing was written; trying again later may help. */
export class StillContended extends Error {
  override readonly name = 'StillContended';
}

const decisions = 5;

/**
 * Load, decide, save. When another write came between, it loads and decides again, 5 times at most, so
 * that every decision is about the ticket that it changes. Undefined: there is no such ticket.
 * Throws `StillContended`, and what the store and the decision throw.
 */
export async function changeTicket(
  tickets: Pick<TicketStore, 'load' | 'save'>,
  number: string,
  decide: Decide,
): Promise<Decided | undefined> {
  for (let decided = 0; decided < decisions; decided += 1) {
    const ticket = await tickets.load(number);
    if (ticket === undefined) return undefined;
    const change = await decide(ticket);
    if (change === undefined) return { ticket };
    if ((await tickets.save(change)) === 'saved') return { ticket: change.ticket, change };
  }
  throw new StillContended('Others kept changing the ticket.');
}
