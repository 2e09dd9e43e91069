import { lastOf } from '../../ticketing/tickets/history.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

/**
 * Whether the citizen withdrew the ticket and did not choose since how to be known: then nobody is shown who they
 * are, whatever became of the withdrawal. It asks of no pressure: whoever pressed would see by it that this was told.
 * Source: docs/rules.md, Withdrawing.
 */
export const isHiddenByWithdrawal = (history: Pick<TicketHistory, 'events'>): boolean =>
  lastOf(history, 'withdraw', 'open-up')?.type === 'withdraw';
