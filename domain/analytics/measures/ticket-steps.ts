import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import { statuses } from '../../foundation/vocabulary/statuses.ts';

/** Step of a ticket: what it waits for next while it is not answered. Each waiting ticket is at one. Source: docs/design/category-measures.md, Steps. */
export const ticketSteps = [
  'unacknowledged',
  'appealed', // its cycle began by an appeal, and nobody took it up
  'unassigned',
  'in-work',
  'awaiting-citizen',
] as const;
export type TicketStep = (typeof ticketSteps)[number];

/** Determines the step after an event from the ticket state and the step before it. Undefined: the ticket is completed. */
export function stepAfter(before: TicketStep | undefined, event: TicketEvent): TicketStep | undefined {
  const { type, before: then, after } = event;
  if (statuses[after.status].group === 'completed') return undefined;
  if (after.pausedAt !== undefined) return 'awaiting-citizen';
  if (after.status === 'submitted') {
    const isSameCycle = then?.cycle === after.cycle;
    return type === 'appeal' || (before === 'appealed' && isSameCycle) ? 'appealed' : 'unacknowledged';
  }
  return after.assignee === undefined ? 'unassigned' : 'in-work';
}
