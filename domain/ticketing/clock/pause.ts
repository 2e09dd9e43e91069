import type { Cycle, Ticket } from '../tickets/ticket.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import { after } from '../../foundation/time/add-duration.ts';
import type { TimeRules } from './clock-steps.ts';
import { type Instant, later } from '../../foundation/time/instant.ts';
import {
  plusRunningSeconds,
  type Running,
  runningSecondsBetween,
} from '../../foundation/time/running-time.ts';

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
interface Stood {
  readonly startedAt: Instant;
  /** Seconds of working time (urgent: of any time) that were left to respond. */
  readonly secondsLeft: number;
}

/**
 * Until when a response is due, once a clock goes on at `now` that stood with so many seconds left: these
 * count from then, and are never less than the policy's least. An urgent matter has what was left and no
 * more. Source: docs/rules.md, Pauses.
 */
export function dueOnGoingOn(
  running: Running,
  secondsLeft: number,
  now: Instant,
  { policy, calendar }: TimeRules,
): Instant {
  const left = plusRunningSeconds(running, now, secondsLeft, calendar);
  return running.urgent ? left : later(left, after(now, policy.pause.atLeastLeft, calendar));
}

/**
 * A cycle whose clock goes on at `now`, due no sooner than it was: what a row gives in calendar days ends at
 * midnight, and working time at closing. What was late already by an urgent clock stays as late as it was.
 */
export function goingOn(
  ticket: Ticket,
  { startedAt, secondsLeft }: Stood,
  now: Instant,
  rules: TimeRules,
): Cycle {
  const { cycle, urgent } = ticket;
  const { calendar } = rules;
  if (cycle.respondBy === undefined) return cycle;
  const stays = urgent && cycle.respondBy < startedAt;
  const goesOn = stays ? cycle.respondBy : dueOnGoingOn(ticket, secondsLeft, now, rules);
  const respondBy = later(goesOn, cycle.respondBy);
  return {
    ...cycle,
    respondBy,
    calendarVersion: calendar.version,
    pausedSeconds: (cycle.pausedSeconds ?? 0) + runningSecondsBetween(ticket, startedAt, now, calendar),
    ...(cycle.steps.includes('flagged') && { remindedAt: later(respondBy, cycle.remindedAt ?? respondBy) }),
  };
}

/** Ends the pause at `now`, whoever ends it: the citizen's reply, or the clock after ten days. */
export function endPause(ticket: Ticket, now: Instant, rules: TimeRules): Ticket {
  const { pause } = ticket;
  const running = omit(ticket, 'pause');
  return pause === undefined ? running : { ...running, cycle: goingOn(ticket, pause, now, rules) };
}
