import type { Instant } from '../../domain/deadlines/instant.ts';
import { isOverdue } from '../../domain/deadlines/overdue.ts';
import { standingOf } from '../../domain/tickets/standing.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { responseDateOf } from './response-date.ts';

/** When a ticket was or is to be acknowledged and answered, as whoever may see it reads at `now`. */
export function datesOf(ticket: Ticket, timeZone: string, now: Instant) {
  const { acknowledgedAt, respondedAt, windowEndsAt } = ticket;
  return {
    acknowledgeBy: ticket.cycle.acknowledgeBy,
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...responseDateOf(standingOf(ticket), timeZone),
    overdue: isOverdue(ticket, now),
    ...(respondedAt !== undefined && { respondedAt }),
    ...(windowEndsAt !== undefined && { windowEndsAt }),
  };
}
