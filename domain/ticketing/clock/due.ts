import { statuses, type Status } from '../../foundation/vocabulary/statuses.ts';
import type { TicketState } from '../tickets/ticket.ts';
import type { Instant } from '../../foundation/time/instant.ts';

interface Waiting {
  /** Until when what the ticket waits for is due, best first. */
  readonly dueIn: readonly ((state: TicketState) => Instant | undefined)[];
  /** Whether it is overdue, where that does not follow from the due time. */
  readonly overdue: (state: TicketState) => boolean | undefined;
}

const byDueTime = () => undefined;
const never = () => false;
const response: Waiting = {
  dueIn: [({ respondBy }) => respondBy],
  // A kind that needs no response closes by itself: that is no deadline.
  overdue: ({ respondBy }) => (respondBy === undefined ? false : undefined),
};

/**
 * What a ticket waits for, by status. A paused clock is due when it goes on, and makes nothing late that was
 * not late when it stopped. What the citizen may do until a window ends is nobody's delay.
 * Source: docs/rules.md, Statuses.
 */
const waiting: Readonly<Record<Status, Waiting>> = {
  submitted: {
    dueIn: [({ acknowledgeBy }) => acknowledgeBy],
    overdue: byDueTime,
  },
  acknowledged: response,
  'in-progress': response,
  'awaiting-citizen': {
    dueIn: [({ resumeAt }) => resumeAt],
    overdue: ({ respondBy, pausedAt }) =>
      respondBy !== undefined && pausedAt !== undefined && pausedAt > respondBy,
  },
  responded: { dueIn: [({ windowEndsAt }) => windowEndsAt], overdue: never },
  closed: { dueIn: [], overdue: never },
};

/**
 * By when what the ticket waits for is due, as its line in queues says. Where no deadline stands it is the
 * next wake time; where there is none of these, `otherwise`.
 */
export function dueOf(state: TicketState, otherwise: Instant): Instant {
  const dues = waiting[state.status].dueIn.map((due) => due(state));
  return dues.find((due) => due !== undefined) ?? state.nextWakeAt ?? otherwise;
}

/**
 * Whether the answer is overdue as an event happens, whatever the ticket waits for: queue entries and measures agree by it. A clock
 * that stands still makes nothing late. Source: docs/rules.md, Statuses.
 */
export const isAnswerOverdue = (
  { status, respondBy, pausedAt }: Pick<TicketState, 'status' | 'respondBy' | 'pausedAt'>,
  at: Instant,
): boolean =>
  statuses[status].group !== 'completed' && respondBy !== undefined && (pausedAt ?? at) > respondBy;

/** Whether nothing is late in this status, whatever the time. */
export const isNeverLate = (status: Status): boolean => waiting[status].overdue === never;

/** Whether it is overdue, whatever the time; undefined: once the due time has passed. */
export const settledOverdue = (state: TicketState): boolean | undefined =>
  waiting[state.status].overdue(state);
