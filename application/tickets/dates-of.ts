import type { Instant } from '../../domain/foundation/time/instant.ts';
import { isOverdue } from '../../domain/ticketing/clock/overdue.ts';
import { stateOf } from '../../domain/ticketing/tickets/state.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { responseDateOf } from './response-date.ts';

export interface TicketDates {
  readonly acknowledgeBy: Instant;
  readonly acknowledgedAt?: Instant;
  /** Absent where no answer is due, and while the clock stands. */
  readonly respondBy?: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly respondByDate?: string;
  /** Whether what it waits for is late: until somebody acknowledges it that, then the answer. */
  readonly overdue: boolean;
  readonly respondedAt?: Instant;
  /** The last second in which the citizen may appeal. */
  readonly windowEndsAt?: Instant;
}

/** When a ticket was or is to be acknowledged and answered, as whoever may see it reads at `now`. */
export function datesOf(ticket: Ticket, timeZone: string, now: Instant): TicketDates {
  const { acknowledgedAt, respondedAt, windowEndsAt } = ticket;
  return {
    acknowledgeBy: ticket.cycle.acknowledgeBy,
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...responseDateOf(stateOf(ticket), timeZone),
    overdue: isOverdue(ticket, now),
    ...(respondedAt !== undefined && { respondedAt }),
    ...(windowEndsAt !== undefined && { windowEndsAt }),
  };
}
