import type { Actor } from '../../foundation/vocabulary/acts.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { actorsOf } from './actors.ts';
import type { AccessContext } from './access-request.ts';
import { isHiddenByWithdrawal } from './hidden-identity.ts';
import type { Viewer } from './viewer.ts';

/** As whom somebody is told the name of who is known. */
export const toldTheName: readonly Actor[] = ['assignee', 'head'];

/**
 * Whether the viewer is shown the name of a citizen who chose to be known: as the officer it is assigned to
 * or the head of the holder, no longer at an earlier holder, and not since it was withdrawn. Of nobody else is a name
 * shown to officers.
 * Source: docs/rules.md, Citizens.
 */
export function seesIdentity(viewer: Viewer, history: TicketHistory, context: AccessContext): boolean {
  const { ticket } = history;
  if (ticket.openness !== 'identified' || isHiddenByWithdrawal(history)) return false;
  const actors = actorsOf(viewer, ticket, context);
  return toldTheName.some((actor) => actors.has(actor));
}
