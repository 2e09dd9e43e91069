import type { Cycle, Ticket } from '../tickets/ticket.ts';
import { without } from '../tickets/without.ts';
import { after } from './add-duration.ts';
import type { TimeRules } from './clock-steps.ts';
import { type Instant, later } from './instant.ts';
import { plusRunningSeconds, runningSecondsBetween } from './running-time.ts';

/** The clock stands from `at` on; what was left to respond is kept. */
export function beginPause(ticket: Ticket, at: Instant, { policy, calendar }: TimeRules): Ticket {
  const { respondBy = at } = ticket.cycle;
  return {
    ...ticket,
    pause: {
      startedAt: at,
      resumeAt: after(at, policy.pause.resumeAfter, calendar),
      secondsLeft: runningSecondsBetween(ticket, at, respondBy, calendar),
    },
  };
}

/** What the clock needs to know of a time in which it stood. */
interface Standstill {
  readonly startedAt: Instant;
  /** Seconds of working time (urgent: of any time) that were left to respond. */
  readonly secondsLeft: number;
}

/**
 * A cycle whose clock goes on at `now`: what was left of the time to respond counts from then, and is
 * never less than the policy's least.
 */
export function goingOn(
  ticket: Ticket,
  { startedAt, secondsLeft }: Standstill,
  now: Instant,
  { policy, calendar }: TimeRules,
): Cycle {
  const { cycle } = ticket;
  if (cycle.respondBy === undefined) return cycle;
  const left = plusRunningSeconds(ticket, now, secondsLeft, calendar);
  const respondBy = later(left, after(now, policy.pause.atLeastLeft, calendar));
  return {
    ...cycle,
    respondBy,
    calendarVersion: calendar.version,
    pausedSeconds: (cycle.pausedSeconds ?? 0) + runningSecondsBetween(ticket, startedAt, now, calendar),
    ...(cycle.steps.includes('flagged') && { remindedAt: respondBy }),
  };
}

/** Ends the pause at `now`, whoever ends it: the citizen's reply, or the clock after ten days. */
export function endPause(ticket: Ticket, now: Instant, rules: TimeRules): Ticket {
  const { pause } = ticket;
  const running = without(ticket, 'pause');
  return pause === undefined ? running : { ...running, cycle: goingOn(ticket, pause, now, rules) };
}
