import type { WorkStep } from '../../foundation/vocabulary/direction-vocabulary.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';

type Lying = Pick<Ticket, 'status' | 'assignee' | 'cycle'>;

/** Where an open ticket lies now; undefined where it was answered or closed. */
export function workStepOf({ status, assignee, cycle }: Lying): WorkStep | undefined {
  if (status === 'responded' || status === 'closed') return undefined;
  if (status === 'submitted') return 'unacknowledged';
  if (status === 'awaiting-citizen') return 'waiting';
  if (cycle.began === 'appealed') return 'appealed';
  return assignee === undefined ? 'unassigned' : 'in-work';
}
