import { closingOf } from '../../ticketing/tickets/history.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

/** The status of a ticket that is opened again: the one it had, but it waits for no reply any more. */
export function reopenedStatus(history: TicketHistory): 'submitted' | 'acknowledged' | 'in-progress' {
  const status = closingOf(history)?.before?.status;
  return status === 'submitted' || status === 'acknowledged' ? status : 'in-progress';
}
