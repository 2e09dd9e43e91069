import type { TicketEvent } from '../tickets/event.ts';
import { withoutUndone } from '../tickets/history.ts';
import type { TicketHistory } from '../tickets/ticket-store.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { type Running, runningSecondsBetween } from '../../foundation/time/running-time.ts';

/** A time in which a ticket's clock stood and that is over. */
export interface Standstill {
  readonly from: Instant;
  readonly until: Instant;
}

/** The events of the cycle that runs, without the one that began it, and without answers that were undone. */
export const eventsOfCycle = ({ ticket, events }: TicketHistory): readonly TicketEvent[] =>
  withoutUndone({ events }).events.filter(
    ({ before, after }) => before?.cycle === ticket.cycle.number && after.cycle === ticket.cycle.number,
  );

/** Whether the clock stands after an event: the citizen is asked, or withdrew the ticket. */
function standsAfter({ type, after }: TicketEvent, stood: boolean): boolean {
  if (after.status === 'closed') return stood || type === 'withdraw';
  return after.status === 'awaiting-citizen';
}

/** An event, with the standstill that ended by it, where one did. */
interface ClockAtEvent {
  readonly event: TicketEvent;
  readonly ended?: Standstill;
}

/** What events did to a clock that ran before them, in their order; and since when it stands after them. */
export function clockThrough(events: readonly TicketEvent[]): {
  readonly passed: readonly ClockAtEvent[];
  readonly standsSince?: Instant;
} {
  let from: Instant | undefined;
  const passed = events.map((event): ClockAtEvent => {
    const stoodFrom = from;
    from = standsAfter(event, stoodFrom !== undefined) ? (stoodFrom ?? event.at) : undefined;
    const ends = stoodFrom !== undefined && from === undefined;
    return ends ? { event, ended: { from: stoodFrom, until: event.at } } : { event };
  });
  return { passed, ...(from !== undefined && { standsSince: from }) };
}

/** The times in which the clock of the cycle that runs stood, in order, but for one that still lasts. */
export const standstillsOf = (history: TicketHistory): readonly Standstill[] =>
  clockThrough(eventsOfCycle(history)).passed.flatMap(({ ended }) => ended ?? []);

/** Seconds that a ticket's deadlines would have run in these times. */
export const secondsIn = (standstills: readonly Standstill[], running: Running, calendar: Calendar): number =>
  standstills.reduce(
    (sum, { from, until }) => sum + runningSecondsBetween(running, from, until, calendar),
    0,
  );
