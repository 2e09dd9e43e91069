import type { Change } from '../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { TicketHistory, TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { StillContended } from '../still-contended.ts';

/** A ticket after somebody decided about it, and what was changed, if anything was. */
export interface TicketDecision {
  readonly ticket: Ticket;
  readonly change?: Change;
}

/** What to make of what is known now; undefined leaves it as it is. Optimistic locking: called anew when another write came first. */
export type Decide<Known = Ticket> = (known: Known) => Change | undefined | Promise<Change | undefined>;

const decisions = 5;

async function changing<Known>(
  read: () => Promise<Known | undefined>,
  decide: Decide<Known>,
  tickets: Pick<TicketStore, 'save'>,
): Promise<{ readonly known: Known; readonly change?: Change } | undefined> {
  for (let decided = 0; decided < decisions; decided += 1) {
    const known = await read();
    if (known === undefined) return undefined;
    const change = await decide(known);
    if (change === undefined) return { known };
    if ((await tickets.save(change)) === 'saved') return { known, change };
  }
  throw new StillContended('Others kept changing the ticket.');
}

/**
 * Load, decide, save. When another write came between, it loads and decides again, 5 times at most, so
 * that every decision is about the ticket that it changes. Undefined: there is no such ticket.
 * Throws `StillContended`, and what the store and the decision throw.
 */
export async function changeTicket(
  tickets: Pick<TicketStore, 'load' | 'save'>,
  number: string,
  decide: Decide,
): Promise<TicketDecision | undefined> {
  const decided = await changing(() => tickets.load(number), decide, tickets);
  if (decided === undefined) return undefined;
  const { known, change } = decided;
  return change === undefined ? { ticket: known } : { ticket: change.ticket, change };
}

/** Changes a ticket by a decision on its whole history; returns the change, if there was one. */
export async function changeByHistory(
  tickets: Pick<TicketStore, 'history' | 'save'>,
  number: string,
  decide: Decide<TicketHistory>,
): Promise<Change | undefined> {
  return (await changing(() => tickets.history(number), decide, tickets))?.change;
}
