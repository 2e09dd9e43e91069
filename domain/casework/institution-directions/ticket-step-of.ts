import type { TicketStep } from '../../foundation/vocabulary/ticket-steps.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';

type Lying = Pick<Ticket, 'status' | 'assignee' | 'cycle'>;

/** Determines the step of a ticket from its state, as measures do from its events. Undefined: the ticket is completed. */
export function ticketStepOf({ status, assignee, cycle }: Lying): TicketStep | undefined {
  if (status === 'responded' || status === 'closed') return undefined;
  if (status === 'awaiting-citizen') return 'awaiting-citizen';
  if (status === 'submitted') return cycle.began === 'appealed' ? 'appealed' : 'unacknowledged';
  return assignee === undefined ? 'unassigned' : 'in-work';
}
