import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { TicketState } from '../../domain/ticketing/tickets/ticket.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';

/**
 * Until when a ticket is to be answered, and the date of that. Nothing while its clock stands: when it goes
 * on decides, and the moment that it stopped for may have passed. Source: docs/rules.md, Pauses.
 */
export const responseDateOf = (
  { status, respondBy }: Pick<TicketState, 'status' | 'respondBy'>,
  timeZone: string,
): { readonly respondBy?: Instant; readonly respondByDate?: string } =>
  respondBy === undefined || status === 'awaiting-citizen'
    ? {}
    : { respondBy, respondByDate: localDateAt(respondBy, timeZone) };
