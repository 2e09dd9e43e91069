import type { Status } from '../../foundation/vocabulary/statuses.ts';
import type { ClockStep, RepeatedStep, Ticket } from '../tickets/ticket.ts';
import { after, ahead } from '../../foundation/time/add-duration.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import { later, plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import type { Policy } from '../../foundation/policy/policy.ts';
import { plusRunningSeconds, runningSecondsBetween } from '../../foundation/time/running-time.ts';

/** Everything a clock can have to do: once in a cycle, again and again, or with a change of status or cycle. */
export type DueStep =
  | Exclude<ClockStep, 'flagged'>
  | RepeatedStep
  | 'response-missed'
  | 'objection-lapsed'
  | 'resume'
  | 'lapse'
  | 'settle';

/** By which rules a ticket's clock runs. */
export interface TimeRules {
  readonly policy: Policy;
  readonly calendar: Calendar;
}

/** What the moments of a clock's steps are counted from. */
export type TicketOnClock = Pick<
  Ticket,
  | 'number'
  | 'status'
  | 'kind'
  | 'urgent'
  | 'cycle'
  | 'pause'
  | 'acknowledgedAt'
  | 'respondedAt'
  | 'promisedBy'
  | 'windowEndsAt'
  | 'objectionDueAt'
  | 'directedBy'
  | 'directionIsNear'
>;

export interface StepRule {
  readonly step: DueStep;
  readonly in: readonly Status[];
  /** When; undefined: not in this ticket's present cycle. */
  readonly at: (ticket: TicketOnClock, rules: TimeRules) => Instant | undefined;
  /**
   * It tells officers and changes nothing: no clock wakes for it. They read it in the digest of a morning; of an urgent matter it is
   * told at once, by its clock.
   */
  readonly reminds?: true;
  /** `at` is the last second that is still on time: the step is due one second after it. */
  readonly onceMissed?: true;
  /** It follows from an act at once, not from a date that many tickets share: it is spread as urgent matters are. */
  readonly followsAct?: true;
  /** Later steps that make this one pointless: when one of them is due too, or done, this is skipped. */
  readonly skippedFor: readonly (DueStep | 'flagged')[];
}

const running = ['submitted', 'acknowledged', 'in-progress'] as const;
const final = ['response-missed', 'flagged'] as const;

const isFlagged = ({ cycle }: TicketOnClock): boolean => cycle.steps.includes('flagged');
const wantsResponse = ({ cycle }: TicketOnClock): boolean => cycle.respondBy !== undefined;

/** At a share of the time to respond, pauses not counted. */
const atShare =
  (which: 'first' | 'second') =>
  (ticket: TicketOnClock, { policy, calendar }: TimeRules): Instant | undefined => {
    const { startedAt, respondBy, pausedSeconds = 0 } = ticket.cycle;
    if (respondBy === undefined) return undefined;
    const given = runningSecondsBetween(ticket, startedAt, respondBy, calendar) - pausedSeconds;
    const share = Math.round(policy.reminders[which] * given);
    return plusRunningSeconds(ticket, startedAt, pausedSeconds + share, calendar);
  };

function afterSecondPeriod(ticket: TicketOnClock, { calendar }: TimeRules): Instant | undefined {
  if (!wantsResponse(ticket)) return undefined;
  const { startedAt, acknowledgeBy } = ticket.cycle;
  const period = runningSecondsBetween(ticket, startedAt, acknowledgeBy, calendar);
  return plusRunningSeconds(ticket, acknowledgeBy, period, calendar);
}

/** How often officers are reminded of what recurs. */
export const recurrenceOf = ({ cycle }: TicketOnClock, { policy }: TimeRules): Duration =>
  cycle.respondBy === undefined ? policy.noResponse.remindEvery : policy.root.remindEvery;

/** How many recurring reminders there are from one wake to the next: of an urgent matter each is one. */
export const remindersUntilWake = ({ urgent, cycle }: TicketOnClock, { policy }: TimeRules): number =>
  urgent ? 1 : policy.root.tellCitizenEvery - (cycle.reminders % policy.root.tellCitizenEvery);

/** When recurring reminders wake a clock that counts from a moment. */
function atRecurrence(ticket: TicketOnClock, from: Instant, rules: TimeRules): Instant {
  const every = recurrenceOf(ticket, rules);
  return after(from, { ...every, amount: every.amount * remindersUntilWake(ticket, rules) }, rules.calendar);
}

/** The first second in which its citizen can no longer object to the transfer that brought it here. */
const onceNotObjectable = ({ cycle }: TicketOnClock, { policy, calendar }: TimeRules): Instant | undefined =>
  cycle.began === 'transferred'
    ? plusSeconds(after(cycle.startedAt, policy.limits.transfers.objectWithin, calendar), 1)
    : undefined;

const closesAtOnce = ({ kind }: TicketOnClock, { policy }: TimeRules): boolean =>
  policy.noResponse.closeAtOnce.includes(kind);

/** When what needs no response closes, so long after its acknowledgement, and not while its citizen can object to a transfer. */
function settlesAt(
  ticket: TicketOnClock,
  rules: TimeRules,
  closesAfter: (acknowledgedAt: Instant) => Instant,
): Instant | undefined {
  if (wantsResponse(ticket) || ticket.objectionDueAt !== undefined) return undefined;
  const closes = closesAfter(ticket.acknowledgedAt ?? ticket.cycle.startedAt);
  return later(closes, onceNotObjectable(ticket, rules) ?? closes);
}

/** When a reminder comes before the date of a direction. */
export const beforeDirected = (dueBy: Instant, { policy, calendar }: TimeRules): Instant =>
  ahead(dueBy, policy.limits.remindOfDirection, calendar);

/**
 * The clock's whole knowledge: which step comes in which statuses, when, and what it gives way to. A step
 * of the cycle comes at most once; which of them were done is in the ticket. A closed ticket has no row.
 */
export const clockRules: readonly StepRule[] = [
  {
    step: 'acknowledgement-missed',
    in: ['submitted'],
    at: ({ cycle }) => cycle.acknowledgeBy,
    onceMissed: true,
    skippedFor: final,
  },
  {
    step: 'acknowledgement-missed-again',
    in: ['submitted'],
    at: afterSecondPeriod,
    onceMissed: true,
    reminds: true,
    skippedFor: final,
  },
  {
    step: 'reminder-first',
    in: running,
    at: atShare('first'),
    reminds: true,
    skippedFor: ['reminder-second', ...final],
  },
  {
    step: 'reminder-second',
    in: running,
    at: atShare('second'),
    reminds: true,
    skippedFor: final,
  },
  {
    step: 'response-missed',
    in: running,
    at: ({ cycle }) => cycle.respondBy,
    onceMissed: true,
    skippedFor: ['flagged'],
  },
  {
    // At the root, past the deadline: its citizen is told again, and it goes on to a level that is staffed by then.
    step: 'recurring',
    in: running,
    at: (ticket, rules) =>
      isFlagged(ticket)
        ? atRecurrence(ticket, ticket.cycle.remindedAt ?? ticket.cycle.startedAt, rules)
        : undefined,
    skippedFor: [],
  },
  {
    // A kind that needs no response: nothing moves it, and no open ticket is without a clock.
    step: 'recurring',
    in: ['submitted'],
    at: (ticket, rules) =>
      wantsResponse(ticket) || ticket.cycle.remindedAt === undefined
        ? undefined
        : atRecurrence(ticket, ticket.cycle.remindedAt, rules),
    skippedFor: [],
  },
  {
    step: 'settle',
    in: ['acknowledged', 'in-progress'],
    at: (ticket, rules) =>
      closesAtOnce(ticket, rules)
        ? undefined
        : settlesAt(ticket, rules, (from) => after(from, rules.policy.noResponse.closeAfter, rules.calendar)),
    skippedFor: [],
  },
  {
    step: 'settle',
    in: ['acknowledged', 'in-progress'],
    at: (ticket, rules) =>
      closesAtOnce(ticket, rules) ? settlesAt(ticket, rules, (from) => from) : undefined,
    followsAct: true,
    skippedFor: [],
  },
  {
    // Nobody can appeal: the final answer was given, or the kind needs none.
    step: 'settle',
    in: ['responded'],
    followsAct: true,
    at: ({ windowEndsAt, respondedAt, cycle }) =>
      windowEndsAt === undefined ? (respondedAt ?? cycle.startedAt) : undefined,
    skippedFor: [],
  },
  {
    step: 'objection-missed',
    in: [...running, 'awaiting-citizen'],
    at: ({ objectionDueAt }) => objectionDueAt,
    onceMissed: true,
    skippedFor: ['response-missed', 'objection-lapsed'],
  },
  {
    // Nobody decided in as much time again.
    step: 'objection-lapsed',
    in: [...running, 'awaiting-citizen'],
    at: ({ objectionDueAt }, { policy, calendar }) =>
      objectionDueAt && after(objectionDueAt, policy.limits.transfers.decideWithin, calendar),
    onceMissed: true,
    skippedFor: [],
  },
  {
    step: 'direction-due',
    in: [...running, 'awaiting-citizen'],
    at: ({ directedBy, directionIsNear = false }, rules) =>
      directedBy === undefined || directionIsNear ? undefined : beforeDirected(directedBy, rules),
    skippedFor: ['direction-missed'],
  },
  {
    step: 'direction-missed',
    in: [...running, 'awaiting-citizen'],
    at: ({ directedBy }) => directedBy,
    onceMissed: true,
    skippedFor: [],
  },
  {
    // On the promised day: the citizen is asked whether it was done.
    step: 'remedy-due',
    in: ['responded'],
    at: ({ promisedBy }) => promisedBy,
    skippedFor: ['lapse', 'settle'],
  },
  {
    step: 'resume',
    in: ['awaiting-citizen'],
    at: ({ pause, cycle }) => pause?.resumeAt ?? cycle.startedAt,
    onceMissed: true,
    skippedFor: [],
  },
  {
    // Only while the warning still lies ahead when the response is given: a short window has none.
    step: 'window-closing',
    in: ['responded'],
    at: ({ windowEndsAt, respondedAt, cycle }, { policy, calendar }) => {
      if (windowEndsAt === undefined) return undefined;
      const warning = ahead(windowEndsAt, policy.windowWarning, calendar);
      return warning > (respondedAt ?? cycle.startedAt) ? warning : undefined;
    },
    skippedFor: ['lapse'],
  },
  {
    step: 'lapse',
    in: ['responded'],
    at: ({ windowEndsAt }) => windowEndsAt,
    onceMissed: true,
    skippedFor: [],
  },
];
