import type { TimeRules } from '../clock/clock-steps.ts';
import { beginCycle } from '../clock/cycle.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { formerHoldersAfter } from '../tickets/former-holders.ts';
import { barredByState } from '../tickets/kept-from-deciding.ts';
import type { CycleBeginning, Ticket } from '../tickets/ticket.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';

export interface Arrival {
  /** The institution that takes it. */
  readonly to: string;
  readonly began: CycleBeginning;
  readonly at: Instant;
  /** It was escalated or appealed, now or before: its deadlines are capped. */
  readonly climbed: boolean;
}

/**
 * A ticket that comes to an institution: nobody there knows it yet, so it begins anew, in a cycle of its
 * own that counts from now, with a clock of its own.
 */
export function arriveAt(ticket: Ticket, arrival: Arrival, rules: TimeRules): Ticket {
  const { to, began, at, climbed } = arrival;
  const { number, steps } = ticket.cycle;
  const kept = barredByState(ticket);
  return {
    ...omit(
      ticket,
      'assignee',
      'unit',
      'acknowledgedAt',
      'pause',
      'directedBy',
      'directionIsNear',
      'direction',
      'mergedInto',
      'joinedCount',
      'outcome',
      'promisedBy',
      'respondedAt',
      'windowEndsAt',
      'closedBecause',
    ),
    ...formerHoldersAfter(ticket, arrival),
    ...(kept !== undefined && { keptFromDeciding: kept }),
    holder: to,
    cycle: {
      ...beginCycle(
        { number: number + 1, began, startedAt: at },
        { ...ticket, holder: to },
        rules.policy,
        rules.calendar,
        climbed,
      ),
      // An objection that waits goes along, and who decides on it is reminded once.
      steps: ticket.objectionDueAt === undefined ? [] : steps.filter((step) => step === 'objection-missed'),
    },
    arming: 0,
  };
}
