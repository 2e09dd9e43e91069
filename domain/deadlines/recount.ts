import type { Ticket } from '../tickets/ticket.ts';
import { without } from '../tickets/without.ts';
import type { TimeRules } from './clock-steps.ts';
import { beginCycle } from './cycle.ts';
import { earlier, type Instant } from './instant.ts';
import { endPause } from './pause.ts';
import { plusRunningSeconds, runningSecondsBetween } from './running-time.ts';

/** What a ticket's deadlines are counted by, besides its rules. */
interface Counting extends TimeRules {
  /** It came higher before: its deadlines are capped. */
  readonly climbed: boolean;
  readonly at: Instant;
}

/**
 * A ticket that became another matter: the deadlines of its cycle by the policy's row for that, counted
 * from when the cycle began, as ever, and longer by the pauses there were. An extension is not repeated.
 */
export function recounted(ticket: Ticket, { policy, calendar, climbed, at }: Counting): Ticket {
  const { cycle, pause } = ticket;
  const { number, began, startedAt, pausedSeconds = 0 } = cycle;
  const fresh = beginCycle({ number, began, startedAt }, ticket, policy, calendar, climbed);
  const calendarVersion = calendar.version;
  if (fresh.respondBy === undefined) {
    // Nothing is late any more; the head of what is still unacknowledged goes on being reminded.
    const steps = cycle.steps.filter((step) => step !== 'flagged');
    const { acknowledgeBy } = fresh;
    return {
      ...ticket,
      cycle: { ...without(cycle, 'respondBy'), acknowledgeBy, calendarVersion, steps, remindedAt: at },
    };
  }
  const respondBy = plusRunningSeconds(ticket, fresh.respondBy, pausedSeconds, calendar);
  return {
    ...ticket,
    ...(pause && {
      pause: { ...pause, secondsLeft: runningSecondsBetween(ticket, pause.startedAt, respondBy, calendar) },
    }),
    cycle: { ...cycle, acknowledgeBy: fresh.acknowledgeBy, respondBy, calendarVersion },
  };
}

/** A complaint that became urgent at `at`: urgent deadlines count from then, and none comes later than it was. */
export function hastened(ticket: Ticket, { at, climbed, ...rules }: Counting): Ticket {
  const urgent = { ...endPause(ticket, at, rules), urgent: true };
  const { number, began, acknowledgeBy, respondBy = at } = urgent.cycle;
  const fresh = beginCycle({ number, began, startedAt: at }, urgent, rules.policy, rules.calendar, climbed);
  return {
    ...urgent,
    cycle: {
      ...without(urgent.cycle, 'pausedSeconds'),
      acknowledgeBy: earlier(acknowledgeBy, fresh.acknowledgeBy),
      respondBy: earlier(respondBy, fresh.respondBy ?? respondBy),
    },
  };
}
