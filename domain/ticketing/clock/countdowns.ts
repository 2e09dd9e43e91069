import type { Calendar } from '../../foundation/time/calendar.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Running } from '../../foundation/time/running-time.ts';
import { timeLeft } from '../../foundation/time/time-left.ts';
import type { Pause, Ticket } from '../tickets/ticket.ts';

/** What time runs for: the institution to acknowledge and to respond, the citizen to appeal. */
export const countedDown = ['acknowledge', 'respond', 'appeal'] as const;
export type CountedDown = (typeof countedDown)[number];

/** A time that runs, stands or is over. */
export type Countdown =
  | {
      readonly of: CountedDown;
      readonly state: 'runs' | 'late';
      readonly until: Instant;
      /** Whether it runs by the clock: days of the calendar, also at night and on holidays. */
      readonly urgent: boolean;
    }
  /** Until its citizen replies, and no longer than `until`: then so much is left. */
  | {
      readonly of: 'respond';
      readonly state: 'stands';
      readonly since: Instant;
      readonly until: Instant;
      readonly left: Duration;
    };
export const countdownStates = ['runs', 'late', 'stands'] as const satisfies readonly Countdown['state'][];

/** The times that matter of a ticket at `now`, the nearest to its institution first. None: nothing is waited for. */
export function countdownsOf(ticket: Ticket, now: Instant, calendar: Calendar): readonly Countdown[] {
  const { status, cycle, pause, windowEndsAt } = ticket;
  const dueBy = (of: 'acknowledge' | 'respond', until: Instant): Countdown => ({
    of,
    state: now > until ? 'late' : 'runs',
    until,
    urgent: ticket.urgent,
  });
  if (status === 'closed') return [];
  if (status === 'responded') {
    if (windowEndsAt === undefined || now > windowEndsAt) return [];
    return [{ of: 'appeal', state: 'runs', until: windowEndsAt, urgent: true }];
  }
  const acknowledging = status === 'submitted' ? [dueBy('acknowledge', cycle.acknowledgeBy)] : [];
  if (cycle.respondBy === undefined) return acknowledging;
  return [
    ...acknowledging,
    pause === undefined ? dueBy('respond', cycle.respondBy) : standing(ticket, pause, calendar),
  ];
}

const standing = (
  ticket: Running,
  { startedAt, resumeAt, secondsLeft }: Pause,
  calendar: Calendar,
): Countdown => ({
  of: 'respond',
  state: 'stands',
  since: startedAt,
  until: resumeAt,
  left: timeLeft(secondsLeft, ticket, calendar),
});
