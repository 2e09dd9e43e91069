import { statuses } from '../../foundation/vocabulary/statuses.ts';
import type { Ticket } from './ticket.ts';

/** Whether something is directed that nobody reported done, and that no answer has overtaken. */
export const hasOpenDirection = (
  ticket: Pick<Ticket, 'status' | 'direction'>,
): ticket is { readonly status: Ticket['status']; readonly direction: number } =>
  ticket.direction !== undefined && statuses[ticket.status].group !== 'completed';
