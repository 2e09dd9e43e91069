import { type DirectionGoal } from '../../foundation/vocabulary/direction-vocabulary.ts';
import { isAnswerOverdue } from '../../ticketing/clock/due.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import { millisecondsOf, type Instant } from '../../foundation/time/instant.ts';
import { isOfPersons } from '../visibility/accessed-ticket.ts';
import type { CountedDirection, DirectedFilter } from './institution-direction.ts';
import { ticketStepOf } from '../../ticketing/tickets/ticket-step.ts';

/** Whether a direction may include and count a ticket: complaints about a person and sensitive matters are in none. */
export const isDirectable = (ticket: Ticket): boolean => !isOfPersons(ticket);

/** Whether the filter finds a ticket, as it is now. */
export function isDirected(ticket: Ticket, { category, step, overdueAt }: DirectedFilter): boolean {
  const lying = ticketStepOf(ticket, ticket.cycle.began);
  return (
    lying !== undefined &&
    (category === undefined || ticket.category === category) &&
    (step === undefined || lying === step) &&
    (overdueAt === undefined || isAnswerOverdue(ticket, overdueAt))
  );
}

const isAnswered = ({ status }: Ticket): boolean => status === 'responded' || status === 'closed';

/** Whether the ticket reached the goal. What is directed in words is measured by answers. */
export const reachesGoal = (goal: DirectionGoal, ticket: Ticket): boolean =>
  isAnswered(ticket) || (goal === 'assign' && ticket.assignee !== undefined);

/** What of a direction lies at one office. */
export interface OfficeProgress extends CountedDirection {
  readonly institution: string;
  /** Of what is left: what has no officer. */
  readonly unassigned: number;
}

/** A ticket that is counted, and whether it lies at the directed institution or below. */
export interface TicketInProgress {
  readonly ticket: Ticket;
  readonly isWithin: boolean;
}

/** Counts the included tickets: what reached the goal wherever it lies, and what is left at the institution. */
export function countDirection(
  goal: DirectionGoal,
  tickets: readonly TicketInProgress[],
): CountedDirection & { readonly offices: readonly OfficeProgress[] } {
  const offices = new Map<string, OfficeProgress>();
  let done = 0;
  let left = 0;
  for (const { ticket, isWithin } of tickets) {
    const isDone = reachesGoal(goal, ticket);
    if (!isDone && !isWithin) continue;
    if (isDone) done += 1;
    else left += 1;
    const office = offices.get(ticket.holder) ?? {
      institution: ticket.holder,
      done: 0,
      left: 0,
      unassigned: 0,
    };
    offices.set(ticket.holder, {
      ...office,
      done: office.done + Number(isDone),
      left: office.left + Number(!isDone),
      unassigned: office.unassigned + Number(!isDone && ticket.assignee === undefined),
    });
  }
  return {
    done,
    left,
    offices: [...offices.values()].toSorted(
      (one, other) => other.left - one.left || one.institution.localeCompare(other.institution),
    ),
  };
}

/** How many of `all` should be done at `now` to keep the date, at an even pace from `from`. */
export function shouldBeDone(all: number, from: Instant, until: Instant, now: Instant): number {
  const [first, last, at] = [from, until, now].map(millisecondsOf) as [number, number, number];
  if (at >= last) return all;
  return Math.floor((all * Math.max(0, at - first)) / (last - first));
}
