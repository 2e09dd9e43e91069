import { statuses } from '../tickets/statuses.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { Instant } from './instant.ts';

/**
 * Whether the answer is late at `now`. A clock that stands makes nothing late: then it is whether it was
 * when the clock stopped. Source: docs/adr/0174.
 */
export function isOverdue({ status, pause, cycle }: Ticket, now: Instant): boolean {
  const answered = statuses[status].group === 'completed';
  return !answered && cycle.respondBy !== undefined && (pause?.startedAt ?? now) > cycle.respondBy;
}
