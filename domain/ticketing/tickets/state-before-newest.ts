import { expectedStateAfter, fieldsThatDiffer, withExpectedState } from './expected-state.ts';
import type { Ticket } from './ticket.ts';
import type { TicketHistory } from './ticket-store.ts';

/**
 * What a ticket was before its newest event, as the event before that states it; what no event states is as it is now. Undefined: it has
 * no earlier event, or that is of before events stated all of ticket state.
 */
export function stateBeforeNewest({ ticket, events }: TicketHistory): Ticket | undefined {
  const earlier = events.find(({ version }) => version === ticket.version - 1);
  if (earlier?.head === undefined) return undefined;
  const stated = expectedStateAfter(earlier, ticket);
  return withExpectedState(
    { ...ticket },
    stated,
    fieldsThatDiffer({ ...ticket }, stated),
  ) as object as Ticket; // only values of its own fields were exchanged
}
