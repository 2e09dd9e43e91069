import type { Instant } from '../../../foundation/time/instant.ts';
import type { TicketEvent } from '../../../ticketing/tickets/event.ts';
import { firstArrivalOf } from '../level.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

type Events = Pick<TicketHistory, 'events'>;

/** The newest transfer away from where an upheld objection takes the ticket back to; -1: it goes elsewhere. */
const takenBack = (standing: readonly TicketEvent[], { type, after }: TicketEvent): number =>
  type === 'undo-transfer'
    ? standing.findLastIndex(
        (earlier) => earlier.type === 'transfer' && earlier.before?.holder === after.holder,
      )
    : -1;

/**
 * The events without those that did not happen: each transfer that was taken back, those by which it was handed
 * on from there, and the act that took it back. Source: docs/rules.md, Objecting.
 */
export const withoutVoid = ({ events }: Events): Events => ({
  events: events.reduce<readonly TicketEvent[]>((standing, event) => {
    const from = takenBack(standing, event);
    return from === -1
      ? [...standing, event]
      : standing.filter(({ type }, place) => type !== 'transfer' || place < from);
  }, []),
});

/**
 * When the ticket first came to the level that holds it: what may be done soon after its arrival alone counts
 * from then, and is not had anew where the ticket comes back. To its receiver a transfer that was taken back
 * brought nothing.
 */
export function arrivalTimeOf({ ticket, events }: TicketHistory): Instant {
  const arrival = firstArrivalOf({ ticket, ...withoutVoid({ events }) });
  return arrival === undefined || arrival.type === 'submit' ? ticket.submittedAt : arrival.at;
}
