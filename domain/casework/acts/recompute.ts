import type { Change } from '../../ticketing/tickets/event.ts';
import { perform } from './perform.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import { after, passesInWorkingTime } from '../../foundation/time/add-duration.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import { capped, policyRowFor } from '../../ticketing/clock/cycle.ts';
import { earlier, later, type Instant } from '../../foundation/time/instant.ts';
import { nextReminder } from '../../ticketing/clock/reminders.ts';
import { nextWakeAt } from '../../ticketing/clock/next-wake.ts';
import { secondsIn, type Standstill, standstillsOf } from '../../ticketing/clock/standstills.ts';
import { plusWorkingSeconds, workingSecondsBetween } from '../../foundation/time/working-time.ts';

/** A calendar that was changed late, as a ticket meets it. */
export interface LateCalendar {
  /** By which the ticket's deadlines were counted. */
  readonly before: Calendar;
  /** The ticket's policy, and the calendar of now. */
  readonly rules: TimeRules;
  readonly now: Instant;
}

/** How a deadline came to lie where it does: it counts from a moment, but for the times in which the clock stood. */
interface Counted {
  readonly from: Instant;
  readonly stood: readonly Standstill[];
}

/** Working time from `from` until `until`, the standstills left out. */
const ranUntil = (until: Instant, { from, stood }: Counted, calendar: Calendar): number =>
  workingSecondsBetween(from, until, calendar) - secondsIn(stood, inWorkingTime, calendar);

const inWorkingTime = { urgent: false } as const;

/** When a clock that stood in these times has run `seconds` of working time; not before it went on last. */
function whenRan(seconds: number, counted: Counted, calendar: Calendar): Instant {
  const goesOn = counted.stood.at(-1)?.until ?? counted.from;
  const left = seconds - ranUntil(goesOn, counted, calendar);
  return left > 0 ? plusWorkingSeconds(goesOn, left, calendar) : goesOn;
}

/**
 * Where a deadline lies by the new calendar: after the clock ran as much working time as by the old one. One
 * that has passed stands. One that moves lies at least as far ahead as the policy says, and none that comes
 * nearer is put off by that.
 */
function movedDeadline(deadline: Instant, counted: Counted, late: LateCalendar): Instant {
  const { before, rules, now } = late;
  if (deadline < now) return deadline;
  const given = ranUntil(deadline, counted, before);
  const moved = whenRan(given, counted, rules.calendar);
  if (moved === whenRan(given, counted, before)) return deadline;
  const nearest = after(now, rules.policy.limits.movedAtLeastAhead, rules.calendar);
  return later(moved, moved > deadline ? nearest : earlier(deadline, nearest));
}

/** Whether the ticket's deadline to acknowledge, or to respond, passes in working time. */
function runsInWorkingTime(ticket: Ticket, { policy }: TimeRules, what: 'acknowledge' | 'respond'): boolean {
  if (ticket.urgent) return false; // by the clock
  const cap = capped[ticket.cycle.began] ? policy.upperLevel.ordinary[what] : undefined;
  return [policyRowFor(policy, ticket)[what], cap].some(
    (duration) => duration !== undefined && passesInWorkingTime(duration),
  );
}

/** A clock that stands still has as much left as there was when it was stopped. */
function movedPause(ticket: Ticket, respondBy: Instant | undefined, { rules }: LateCalendar): Ticket {
  const { pause } = ticket;
  if (pause === undefined || respondBy === undefined) return ticket;
  const secondsLeft = workingSecondsBetween(pause.startedAt, respondBy, rules.calendar);
  return { ...ticket, pause: { ...pause, secondsLeft } };
}

/** The ticket with its deadlines by the new calendar. A response that was given is due no more. */
function moved(history: TicketHistory, late: LateCalendar): Ticket {
  const { ticket } = history;
  const { rules, now } = late;
  const { cycle, objectionDueAt, pause } = ticket;
  const { acknowledgeBy, respondBy } = cycle;
  const calendarVersion = rules.calendar.version;
  if (ticket.status === 'responded') return { ...ticket, cycle: { ...cycle, calendarVersion } };
  const counted = { from: cycle.startedAt, stood: standstillsOf(history) };
  const acknowledges = runsInWorkingTime(ticket, rules, 'acknowledge');
  const responds = respondBy !== undefined && runsInWorkingTime(ticket, rules, 'respond');
  // Of a clock that stands still the deadline has not passed, whatever the time.
  const asOf = { ...late, now: pause?.startedAt ?? now };
  const respondByNow = responds ? movedDeadline(respondBy, counted, asOf) : respondBy;
  const still = responds ? movedPause(ticket, respondByNow, late) : ticket;
  return {
    ...still,
    ...(objectionDueAt !== undefined && {
      objectionDueAt: movedDeadline(objectionDueAt, { from: now, stood: [] }, late),
    }),
    cycle: {
      ...cycle,
      calendarVersion,
      acknowledgeBy: acknowledges ? movedDeadline(acknowledgeBy, counted, late) : acknowledgeBy,
      ...(respondByNow !== undefined && { respondBy: respondByNow }),
      ...(responds && pausedFor(counted.stood, rules)),
    },
  };
}

/** What reminders leave out, by the new calendar. */
function pausedFor(stood: readonly Standstill[], { calendar }: TimeRules) {
  const pausedSeconds = secondsIn(stood, inWorkingTime, calendar);
  return stood.length > 0 ? { pausedSeconds } : {};
}

const differs = (before: Ticket, ticket: Ticket): boolean =>
  before.cycle.acknowledgeBy !== ticket.cycle.acknowledgeBy ||
  before.cycle.respondBy !== ticket.cycle.respondBy ||
  before.cycle.pausedSeconds !== ticket.cycle.pausedSeconds ||
  before.pause?.secondsLeft !== ticket.pause?.secondsLeft ||
  before.objectionDueAt !== ticket.objectionDueAt;

/** Whether officers are to be reminded sooner by the new calendar, though no deadline moves: whoever plans reminders hears of events alone. */
function remindsSooner(ticket: Ticket, counted: Ticket, { before, rules, now }: LateCalendar): boolean {
  const is = nextReminder(counted, rules, now)?.at;
  const was = nextReminder(ticket, { ...rules, calendar: before }, now)?.at;
  return is !== undefined && (was === undefined || is < was);
}

/**
 * Counts the deadlines of an open ticket anew, in the same cycle, by a calendar that was changed late, and
 * gives it a new clock where that wakes at another time. Breaches that were, stand. Undefined: it is counted
 * by this calendar already, or nothing moves and no reminder comes sooner. Source: docs/rules.md, A calendar changed late.
 */
export function recompute(history: TicketHistory, late: LateCalendar): Change | undefined {
  const { ticket } = history;
  const { rules, now } = late;
  const { calendar } = rules;
  if (ticket.status === 'closed' || ticket.cycle.calendarVersion === calendar.version) return undefined;
  const counted = moved(history, late);
  const wakesElsewhen = nextWakeAt(counted, rules) !== ticket.nextWakeAt;
  if (!differs(ticket, counted) && !wakesElsewhen && !remindsSooner(ticket, counted, late)) return undefined;
  const [was, is] = [ticket.cycle.acknowledgeBy, counted.cycle.acknowledgeBy];
  return perform(
    ticket,
    {
      act: 'recompute',
      by: { actor: 'system' },
      at: now,
      facts: {
        calendar: calendar.version,
        ...(was !== is && { acknowledgeByBefore: was, acknowledgeBy: is }),
      },
    },
    () => ({ ...counted, arming: ticket.arming + (wakesElsewhen ? 1 : 0) }),
    rules,
  );
}
