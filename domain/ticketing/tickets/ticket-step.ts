import { statuses } from '../../foundation/vocabulary/statuses.ts';
import type { TicketStep } from '../../foundation/vocabulary/ticket-steps.ts';
import type { CycleBeginning, Ticket } from './ticket.ts';

/**
 * Determines the step of a ticket from its state and from what began its cycle; undefined if it is completed. An event
 * states both, so measures need no step from before it: undone answers and withdrawals continue the cycle of an appeal.
 */
export function ticketStepOf(
  { status, assignee }: Pick<Ticket, 'status' | 'assignee'>,
  began: CycleBeginning | undefined,
): TicketStep | undefined {
  if (statuses[status].group === 'completed') return undefined;
  if (status === 'awaiting-citizen') return 'awaiting-citizen';
  if (status === 'submitted') return began === 'appealed' ? 'appealed' : 'unacknowledged';
  return assignee === undefined ? 'unassigned' : 'in-work';
}
