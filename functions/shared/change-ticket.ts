import type { Change } from '../../domain/tickets/event.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { TicketStore } from '../../domain/tickets/ticket-store.ts';

/** So often is an act decided anew when the ticket changed between reading and writing. */
const decisions = 5;

/** Others changed the ticket as often as we decided. Trying again may help. */
export class TicketBusy extends Error {
  override readonly name = 'TicketBusy';
}

/** Decides on the ticket as it is now. Undefined: nothing is to be done. */
export type Decide = (ticket: Ticket) => Change | undefined | Promise<Change | undefined>;

/**
 * Loads a ticket, decides, and saves what was decided, under the condition that the ticket is still the
 * one decided on; else loads and decides again, five times at most. Undefined: there is no such ticket, or
 * nothing was to be done. Throws `TicketBusy`, what the store throws, and what `decide` throws.
 */
export async function changeTicket(
  tickets: Pick<TicketStore, 'load' | 'save'>,
  number: string,
  decide: Decide,
): Promise<Change | undefined> {
  for (let attempt = 0; attempt < decisions; attempt += 1) {
    const ticket = await tickets.load(number);
    if (ticket === undefined) return undefined;
    const change = await decide(ticket);
    if (change === undefined) return undefined;
    if ((await tickets.save(change)) === 'saved') return change;
  }
  throw new TicketBusy('The ticket changed with each decision.');
}
