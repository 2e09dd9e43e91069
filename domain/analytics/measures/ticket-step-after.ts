import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import { statuses } from '../../foundation/vocabulary/statuses.ts';
import type { TicketStep } from '../../foundation/vocabulary/ticket-steps.ts';

/** Determines the step after an event from the ticket state and the step before it. Undefined: the ticket is completed. */
export function ticketStepAfter(before: TicketStep | undefined, event: TicketEvent): TicketStep | undefined {
  const { type, before: then, after } = event;
  if (statuses[after.status].group === 'completed') return undefined;
  if (after.pausedAt !== undefined) return 'awaiting-citizen';
  if (after.status === 'submitted') {
    const isSameCycle = then?.cycle === after.cycle;
    return type === 'appeal' || (before === 'appealed' && isSameCycle) ? 'appealed' : 'unacknowledged';
  }
  return after.assignee === undefined ? 'unassigned' : 'in-work';
}
