import type { Instant } from '../../foundation/time/instant.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { requestsOn, type IdentityRequest } from './identity-request.ts';

/** A request that was granted, and until when it shows the identity. */
export type View = IdentityRequest & { readonly viewUntil: Instant };

const isView = (request: IdentityRequest): request is View => request.viewUntil !== undefined;

/** What lets this officer see the identity at `at`: a grant of their own whose time is not over, the last second included. */
export const viewOf = (
  history: Pick<TicketHistory, 'events'>,
  officer: string,
  at: Instant,
): View | undefined =>
  requestsOn(history)
    .filter(isView)
    .findLast(({ asker, viewUntil }) => asker === officer && at <= viewUntil);
