import { stateOf } from '../tickets/state.ts';
import type { Ticket } from '../tickets/ticket.ts';
import { dueOf, settledOverdue } from './due.ts';
import type { Instant } from '../../foundation/time/instant.ts';

/** Whether what the ticket waits for is late at `now`: its acknowledgement first, then its answer. */
export function isOverdue(ticket: Ticket, now: Instant): boolean {
  const standing = stateOf(ticket);
  return settledOverdue(standing) ?? now > dueOf(standing, now);
}
