import type { Instant } from '../../../foundation/time/instant.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { perform } from '../perform.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

/**
 * Takes a ticket from an officer who was removed or moved; clocks don't change. Undefined: somebody else,
 * or nobody, has it by now, or it is closed. Source: docs/rules.md, Officers who leave.
 */
export function unassign(
  ticket: Ticket,
  { officer, at }: { readonly officer: string; readonly at: Instant },
): Change | undefined {
  if (ticket.assignee !== officer || ticket.status === 'closed') return undefined;
  return perform(ticket, { act: 'unassign', by: { actor: 'system' }, at, facts: { officer } }, (before) =>
    omit(before, 'assignee'),
  );
}
