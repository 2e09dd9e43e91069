import { omit } from '../../foundation/vocabulary/omit.ts';
import { dueOf, settledOverdue } from '../../ticketing/clock/due.ts';
import { stateOf } from '../../ticketing/tickets/state.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { QueueEntry } from './queue-entry.ts';

/** A ticket as a list shows it that was read of the ticket itself. Whether its citizen wrote since is told by queues alone. */
export function entryOfTicket(ticket: Ticket): QueueEntry {
  const { number, kind, category, urgent, sensitive, place, submittedAt } = ticket;
  const state = stateOf(ticket);
  const { status, holder, assignee, unit } = state;
  const overdue = settledOverdue(state);
  return {
    number,
    kind,
    status,
    due: dueOf(state, submittedAt),
    ...(overdue !== undefined && { overdue }),
    holder,
    ...(assignee !== undefined && { assignee }),
    ...(unit !== undefined && { unit }),
    urgent,
    sensitive,
    category,
    ...(place !== undefined && { place: omit(place, 'point') }),
    submittedAt,
  };
}
