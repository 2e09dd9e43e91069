import type { TicketHistory } from '../tickets/ticket-store.ts';
import type { ClockStep, Cycle, Ticket } from '../tickets/ticket.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import type { TimeRules } from './clock-steps.ts';
import { beginCycle } from './cycle.ts';
import { earlier, later, type Instant } from '../../foundation/time/instant.ts';
import { endPause } from './pause.ts';
import { runningSecondsBetween } from '../../foundation/time/running-time.ts';
import { eventsOfCycle, secondsIn, type Standstill, standstillsOf } from './standstills.ts';
import { acknowledgementThrough, dueThrough, stretchOf } from './stretch.ts';

/** What a ticket's deadlines are counted by, besides its rules. */
interface Counting extends TimeRules {
  /** It came higher before: its deadlines are capped. */
  readonly climbed: boolean;
  readonly at: Instant;
}

/** Deadlines that differ from those of before, and that it has none; both absent: its row gives as much time. */
interface CountedAnew {
  readonly acknowledgeBy?: Instant;
  /** `none`: what it is now needs no response. */
  readonly respondBy?: Instant | 'none';
}

/** The deadlines by the row of what the ticket is now, had it been that all along. */
function countedAnew(history: TicketHistory, ticket: Ticket, rules: Counting): CountedAnew {
  const was = history.ticket;
  const stretch = stretchOf(history, ticket);
  const { number, began } = was.cycle;
  const by = (matter: Ticket) =>
    beginCycle(
      { number, began, startedAt: stretch.startedAt },
      matter,
      rules.policy,
      rules.calendar,
      rules.climbed,
    );
  const [own, former] = [by(ticket), by(was)];
  const differs = (which: 'acknowledgeBy' | 'respondBy') =>
    own[which] !== former[which] || ticket.urgent !== was.urgent;
  return {
    ...(differs('acknowledgeBy') && {
      acknowledgeBy: acknowledgementThrough(stretch, own.acknowledgeBy, ticket, rules),
    }),
    ...(own.respondBy === undefined
      ? { respondBy: 'none' }
      : differs('respondBy') && { respondBy: dueThrough(stretch, own.respondBy, ticket, rules) }),
  };
}

/** Until when it is to be acknowledged: no sooner than it was. What was, or was missed, stays so. */
function acknowledgementOf(
  { acknowledgedAt, cycle }: Ticket,
  counted: Instant | undefined,
  at: Instant,
): Instant {
  const isOver = acknowledgedAt !== undefined || cycle.acknowledgeBy < at;
  return isOver || counted === undefined ? cycle.acknowledgeBy : later(counted, cycle.acknowledgeBy);
}

/** The seconds in which the clock stood, as the ticket's deadlines run now. */
function stood(standstills: readonly Standstill[], ticket: Ticket, { calendar }: TimeRules) {
  const pausedSeconds = secondsIn(standstills, ticket, calendar);
  return pausedSeconds === 0 ? {} : { pausedSeconds };
}

/**
 * Nothing is late any more; the head of what is still unacknowledged goes on being reminded: from `at` on, where
 * there was a date until now.
 */
const needingNoResponse = (cycle: Cycle, at: Instant): Cycle => ({
  ...omit(cycle, 'respondBy'),
  steps: cycle.steps.filter((step) => step !== 'flagged'),
  ...(cycle.respondBy !== undefined && { remindedAt: at }),
});

/** The ticket with another deadline; a clock that stands has as much more left, and reminders at the root wait for it. */
function dueBy(ticket: Ticket, respondBy: Instant, { calendar }: TimeRules): Ticket {
  const { cycle, pause } = ticket;
  if (respondBy === cycle.respondBy) return ticket;
  return {
    ...ticket,
    ...(pause && {
      pause: { ...pause, secondsLeft: runningSecondsBetween(ticket, pause.startedAt, respondBy, calendar) },
    }),
    cycle: {
      ...cycle,
      respondBy,
      calendarVersion: calendar.version,
      ...(cycle.steps.includes('flagged') && { remindedAt: respondBy }),
    },
  };
}

/** The date of the ticket, or the last that it had in this cycle, before it became what needs no response. */
const dateThatStood = (history: TicketHistory): Instant | undefined =>
  history.ticket.cycle.respondBy ??
  eventsOfCycle(history).findLast(({ before }) => before?.respondBy !== undefined)?.before?.respondBy;

/**
 * A ticket that became another matter, as `ticket` says: its deadlines by the policy's row for that, counted
 * from when they did, with all the pauses and extensions there were. Where both rows give as much time they
 * stay to the second, and no response is due before the date that stood: people were told it.
 * Source: docs/rules.md, Edits and dates; docs/adr/0181.
 */
export function recounted(history: TicketHistory, ticket: Ticket, counting: Counting): Ticket {
  const counted = countedAnew(history, ticket, counting);
  const cycle: Cycle = {
    ...omit(ticket.cycle, 'pausedSeconds'),
    ...stood(standstillsOf(history), ticket, counting),
    acknowledgeBy: acknowledgementOf(ticket, counted.acknowledgeBy, counting.at),
  };
  if (counted.respondBy === 'none') return { ...ticket, cycle: needingNoResponse(cycle, counting.at) };
  const respondBy = dateThatStood(history) ?? counted.respondBy;
  if (respondBy === undefined) return { ...ticket, cycle };
  return dueBy({ ...ticket, cycle }, later(counted.respondBy ?? respondBy, respondBy), counting);
}

const missedAcknowledgements: readonly ClockStep[] = [
  'acknowledgement-missed',
  'acknowledgement-missed-again',
];

/**
 * A complaint that became urgent at `at`: urgent deadlines count from then, and none comes later than it was,
 * but for an acknowledgement that was missed by then: it has the urgent time, and can be missed anew.
 */
export function hastened(
  history: TicketHistory,
  ticket: Ticket,
  { at, climbed, ...rules }: Counting,
): Ticket {
  const { pause } = ticket;
  const urgent = { ...endPause(ticket, at, rules), urgent: true };
  const { number, began, acknowledgeBy, respondBy = at, steps } = urgent.cycle;
  const fresh = beginCycle({ number, began, startedAt: at }, urgent, rules.policy, rules.calendar, climbed);
  const isAcknowledged = urgent.acknowledgedAt !== undefined;
  const isMissed = !isAcknowledged && acknowledgeBy < at;
  const ended = pause === undefined ? [] : [{ from: pause.startedAt, until: at }];
  return {
    ...urgent,
    cycle: {
      ...omit(urgent.cycle, 'pausedSeconds'),
      ...stood([...standstillsOf(history), ...ended], urgent, rules),
      ...(!isAcknowledged && {
        acknowledgeBy: isMissed ? fresh.acknowledgeBy : earlier(acknowledgeBy, fresh.acknowledgeBy),
      }),
      ...(isMissed && { steps: steps.filter((step) => !missedAcknowledgements.includes(step)) }),
      respondBy: earlier(respondBy, fresh.respondBy ?? respondBy),
    },
  };
}
