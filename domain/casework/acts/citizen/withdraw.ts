import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import { goingOn } from '../../../ticketing/clock/pause.ts';
import { plusRunningSeconds, runningSecondsBetween } from '../../../foundation/time/running-time.ts';
import { plusWorkingSeconds, workingSecondsBetween } from '../../../foundation/time/working-time.ts';
import { clockThrough, eventsOfCycle } from '../../../ticketing/clock/standstills.ts';
import { barsScribe } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { closingOf } from '../../../ticketing/tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import type { Unless } from '../refusals.ts';
import { reopenedStatus } from '../reopened-status.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket, TimeLeft } from '../../../ticketing/tickets/ticket.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

/** What is left at `at` of the deadlines that run, or stand while the citizen is asked. */
function timeLeftOf(ticket: Ticket, at: Instant, { calendar }: TimeRules): TimeLeft {
  const { acknowledgedAt, pause, cycle, objectionDueAt } = ticket;
  const { acknowledgeBy, respondBy } = cycle;
  const left = (until: Instant) => runningSecondsBetween(ticket, at, until, calendar);
  return {
    ...(acknowledgedAt === undefined && acknowledgeBy >= at && { acknowledge: left(acknowledgeBy) }),
    ...(respondBy !== undefined && { respond: pause?.secondsLeft ?? left(respondBy) }),
    ...(objectionDueAt !== undefined && {
      decide: Math.max(0, workingSecondsBetween(at, objectionDueAt, calendar)),
    }),
  };
}

/**
 * The citizen withdraws a ticket, and says whether there was pressure to do so. A name is shown no longer, until the
 * citizen chooses so again. Throws ActRefused. Source: docs/rules.md, Withdrawing.
 */
export const withdraw = (
  { ticket }: TicketHistory,
  { pressure, ...input }: ActInput & { readonly pressure: boolean },
  rules: TimeRules,
): Change =>
  perform(
    ticket,
    { act: 'withdraw', ...input, facts: { pressure } },
    (before) => ({
      ...omit(before, 'mergedInto', 'joinedCount', 'objectionDueAt', 'pause'),
      timeLeft: timeLeftOf(before, input.at, rules),
      ...(before.openness === 'identified' && { openness: 'confidential' as const }),
      closedBecause: 'withdrawn',
    }),
    rules,
  );

const withdrawnAt = (history: TicketHistory, otherwise: Instant): Instant =>
  closingOf(history)?.at ?? otherwise;

/** The last second in which a withdrawn ticket may be opened again. */
export const reopenableUntil = (
  history: TicketHistory,
  at: Instant,
  { policy, calendar }: TimeRules,
): Instant => after(withdrawnAt(history, at), policy.limits.undoWithdrawalWithin, calendar);

function againstReopening(history: TicketHistory, at: Instant, rules: TimeRules): Unless {
  return {
    'wrong-status': history.ticket.closedBecause !== 'withdrawn',
    'window-over': at > reopenableUntil(history, at, rules),
  };
}

/**
 * The ticket with what was left of its deadlines, from `at` on: the time in which it was withdrawn counts as a
 * pause, for nobody worked on it. What was acknowledged, or missed by then, stays as it was.
 */
function reopened(history: TicketHistory, at: Instant, rules: TimeRules): Ticket {
  const { ticket } = history;
  const closedAt = withdrawnAt(history, at);
  const { acknowledge, respond = 0, decide } = ticket.timeLeft ?? {};
  const startedAt = clockThrough(eventsOfCycle(history)).standsSince ?? closedAt;
  return {
    ...omit(ticket, 'pause', 'timeLeft', 'closedBecause'),
    ...(decide !== undefined && {
      objectionDueAt: plusWorkingSeconds(at, decide, rules.calendar),
    }),
    cycle: {
      ...goingOn(ticket, { startedAt, secondsLeft: respond }, at, rules),
      ...(acknowledge !== undefined && {
        acknowledgeBy: plusRunningSeconds(ticket, at, acknowledge, rules.calendar),
      }),
    },
  };
}

/** The citizen takes the withdrawal back, within some days; the clock goes on. Throws ActRefused. */
export const undoWithdrawal = (history: TicketHistory, input: ActInput, rules: TimeRules): Change =>
  perform(
    history.ticket,
    {
      act: 'undo-withdrawal',
      ...input,
      to: reopenedStatus(history),
      unless: againstReopening(history, input.at, rules),
    },
    () => reopened(history, input.at, rules),
    rules,
  );

/** The head goes on with an urgent matter without the citizen, within the same days. Throws ActRefused. */
export const carryOn = (history: TicketHistory, input: ActInput, rules: TimeRules): Change =>
  perform(
    history.ticket,
    {
      act: 'carry-on',
      ...input,
      to: reopenedStatus(history),
      unless: {
        ...againstReopening(history, input.at, rules),
        ...barsScribe(history, input.by),
        'not-urgent': !history.ticket.urgent,
      },
    },
    () => reopened(history, input.at, rules),
    rules,
  );
