import { after } from '../../../foundation/time/add-duration.ts';
import {
  type DueStep,
  recurrenceOf,
  remindersUntilWake,
  type TimeRules,
} from '../../../ticketing/clock/clock-steps.ts';
import type { Duration } from '../../../foundation/time/duration.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import type { Due } from '../../../ticketing/clock/next-wake.ts';
import { endPause } from '../../../ticketing/clock/pause.ts';
import type { Act } from '../../../foundation/vocabulary/acts.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { type Effect, perform, type ActWithItsFacts } from '../perform.ts';
import type { ClosingReason } from '../../../foundation/vocabulary/statuses.ts';
import type { ClockStep, RepeatedStep, Ticket } from '../../../ticketing/tickets/ticket.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';
import { escalate } from './escalate.ts';

/** What a clock acts on. */
export interface ClockActContext extends TimeRules {
  /** The level above that can take the ticket; none at the root. */
  readonly target: string | undefined;
  readonly now: Instant;
  /** Clock generation from now on, unless a new cycle begins. */
  readonly arming: number;
}

export type ClockAct = (ticket: Ticket, due: Due, moment: ClockActContext) => Change;

/** An act of the system that keeps the cycle. */
export function actInCycle<A extends Act>(
  ticket: Ticket,
  act: ActWithItsFacts<A>,
  { now, arming, policy, calendar }: ClockActContext,
  effect: Effect,
): Change {
  return perform<A>(
    ticket,
    { ...act, by: { actor: 'system' }, at: now },
    (before) => effect({ ...before, arming }),
    { policy, calendar },
  );
}

/**
 * From when the next recurring reminder counts: from the moment by the rules, so that no wake shifts the
 * next one; after a clock slept through that next one from now, so that the missed ones don't all come.
 */
const countsFrom = (due: Due, every: Duration, { calendar, now }: ClockActContext): Instant =>
  after(due.at, every, calendar) > now ? due.at : now;

const noting =
  (step: ClockStep, recursFrom?: Instant): Effect =>
  (ticket) => ({
    ...ticket,
    cycle: {
      ...ticket.cycle,
      steps: [...ticket.cycle.steps, step],
      ...(recursFrom !== undefined && { remindedAt: recursFrom }),
    },
  });

const remindOnce =
  (step: ClockStep): ClockAct =>
  (ticket, _due, moment) =>
    actInCycle(ticket, { act: 'remind', facts: { step } }, moment, noting(step));

/** Begins the recurring reminders when a kind that needs no response is not acknowledged in time. */
const missAcknowledgement: ClockAct = (ticket, due, moment) => {
  const step = 'acknowledgement-missed';
  if (ticket.urgent && moment.target !== undefined)
    return escalate(ticket, { to: moment.target, at: moment.now, facts: { step } }, moment);
  const recursFrom =
    ticket.cycle.respondBy === undefined ? countsFrom(due, recurrenceOf(ticket, moment), moment) : undefined;
  return actInCycle(ticket, { act: 'remind', facts: { step } }, moment, noting(step, recursFrom));
};

const missResponse: ClockAct = (ticket, due, moment) => {
  if (moment.target !== undefined) return escalate(ticket, { to: moment.target, at: moment.now }, moment);
  const recursFrom = countsFrom(due, recurrenceOf(ticket, moment), moment);
  return actInCycle(ticket, { act: 'flag' }, moment, noting('flagged', recursFrom));
};

/** A level above that was vacant when the ticket was flagged, and can take it now, does. */
const remindAgain: ClockAct = (ticket, due, moment) => {
  if (moment.target !== undefined && ticket.cycle.respondBy !== undefined)
    return escalate(ticket, { to: moment.target, at: moment.now }, moment);
  const count = ticket.cycle.reminders + remindersUntilWake(ticket, moment);
  const remindedAt = countsFrom(due, recurrenceOf(ticket, moment), moment);
  return actInCycle(ticket, { act: 'remind', facts: { step: 'recurring', count } }, moment, (before) => ({
    ...before,
    cycle: { ...before.cycle, reminders: count, remindedAt },
  }));
};

/** Reminds of a direction before its date and once after it. */
const remindOfDirection =
  (step: RepeatedStep, effect: Effect): ClockAct =>
  (ticket, _due, moment) =>
    actInCycle(
      ticket,
      { act: 'remind', facts: { step, ...(ticket.directedBy && { dueBy: ticket.directedBy }) } },
      moment,
      effect,
    );

const resume: ClockAct = (ticket, _due, moment) =>
  actInCycle(ticket, { act: 'resume' }, moment, (before) => endPause(before, moment.now, moment));

/** A response that was the last one closes as final, one to what needed none as noted. */
const settle: ClockAct = (ticket, due, moment) =>
  close('settle', ticket.outcome === undefined || ticket.cycle.respondBy === undefined ? 'noted' : 'final')(
    ticket,
    due,
    moment,
  );

const lapse: ClockAct = (ticket, due, moment) =>
  close('lapse', ticket.outcome === 'set-aside' ? 'set-aside' : 'lapsed')(ticket, due, moment);

const close =
  (act: 'settle' | 'lapse', closedBecause: ClosingReason): ClockAct =>
  (ticket, _due, moment) =>
    actInCycle(ticket, { act }, moment, (before) => ({ ...before, closedBecause }));

/** What the clock does for each step that falls due. */
export const clockActs: Readonly<Record<DueStep, ClockAct>> = {
  'acknowledgement-missed': missAcknowledgement,
  'acknowledgement-missed-again': remindOnce('acknowledgement-missed-again'),
  'reminder-first': remindOnce('reminder-first'),
  'reminder-second': remindOnce('reminder-second'),
  'response-missed': missResponse,
  recurring: remindAgain,
  resume,
  'window-closing': remindOnce('window-closing'),
  'objection-missed': remindOnce('objection-missed'),
  'objection-lapsed': (ticket, _due, moment) =>
    actInCycle(ticket, { act: 'keep-transfer' }, moment, (before) => omit(before, 'objectionDueAt')),
  'direction-due': remindOfDirection('direction-due', (ticket) => ({ ...ticket, directionIsNear: true })),
  'direction-missed': remindOfDirection('direction-missed', (ticket) =>
    omit(ticket, 'directedBy', 'directionIsNear'),
  ),
  'remedy-due': remindOnce('remedy-due'),
  lapse,
  settle,
};
