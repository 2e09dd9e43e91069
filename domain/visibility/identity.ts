import type { Actor } from '../vocabulary/acts.ts';
import type { Ticket } from '../tickets/ticket.ts';
import { actorsOf } from './actors.ts';
import type { AccessContext } from './access-request.ts';
import type { AccessedTicket } from './accessed-ticket.ts';
import type { Viewer } from './viewer.ts';

const toldTheName: readonly Actor[] = ['assignee', 'head'];

/**
 * Whether the viewer is shown the name of a citizen who chose to be known: as the officer it is assigned to
 * or the head of the holder, no longer at an earlier holder. Of nobody else is a name shown to officers.
 * Source: docs/rules.md, Citizens.
 */
export function seesIdentity(
  viewer: Viewer,
  ticket: AccessedTicket & Pick<Ticket, 'openness'>,
  context: AccessContext,
): boolean {
  if (ticket.openness !== 'identified') return false;
  const actors = actorsOf(viewer, ticket, context);
  return toldTheName.some((actor) => actors.has(actor));
}
