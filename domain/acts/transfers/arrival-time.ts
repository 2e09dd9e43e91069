import type { Instant } from '../../time/instant.ts';
import type { TicketEvent } from '../../tickets/event.ts';
import { firstArrivalOf } from '../level.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';

type Events = Pick<TicketHistory, 'events'>;

/** An upheld objection took the transfer back: it went to whoever gave it away. */
const takesBack = ({ type, after }: TicketEvent, transfer: TicketEvent | undefined): boolean =>
  type === 'undo-transfer' && transfer?.before?.holder === after.holder;

/**
 * The events without those that did not happen: each transfer that was taken back, and the act that took
 * it back. Source: docs/rules.md, Objecting.
 */
export const withoutVoid = ({ events }: Events): Events => ({
  events: events.reduce<readonly TicketEvent[]>((standing, event) => {
    const transfer = standing.findLast(({ type }) => type === 'transfer');
    return takesBack(event, transfer)
      ? standing.filter((earlier) => earlier !== transfer)
      : [...standing, event];
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
