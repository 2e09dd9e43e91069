import type { Instant } from '../../../foundation/time/instant.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { perform } from '../perform.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

/**
 * The holder was closed: its successor takes the ticket with its deadlines and windows, and no transfer is
 * counted. Undefined: it is elsewhere by now, or closed.
 * Source: docs/rules.md, Moved and closed institutions.
 */
export function succeed(
  ticket: Ticket,
  { closed, successor, at }: { readonly closed: string; readonly successor: string; readonly at: Instant },
): Change | undefined {
  if (ticket.holder !== closed || ticket.status === 'closed') return undefined;
  return perform(ticket, { act: 'succeed', by: { actor: 'system' }, at }, (before) => ({
    ...omit(before, 'assignee', 'unit'),
    holder: successor,
  }));
}
