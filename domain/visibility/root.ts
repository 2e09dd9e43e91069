import { idsWithPredecessors } from '../registry/predecessors.ts';
import type { AccessRequest } from './access-request.ts';
import { isSameInstitution } from './same-institution.ts';

/**
 * The root of the holder's tree, as long as the ticket has not come to it or to a unit of it: its head counts
 * as oversight till then. Undefined once it came, and in an independent tree, where the head of the root is
 * the head of the institution itself. Source: docs/rules.md, Oversight; docs/adr/0186.
 */
export function rootAhead({
  ticket,
  context,
}: Pick<AccessRequest, 'ticket' | 'context'>): string | undefined {
  const root = context.holder.at(-1);
  if (root === undefined || root.kind === 'independent') return undefined;
  const came = [ticket.holder, ...ticket.heldBefore].some((id) => idsWithPredecessors(root).includes(id));
  return came || isSameInstitution(context.holder, [root]) ? undefined : root.id;
}
