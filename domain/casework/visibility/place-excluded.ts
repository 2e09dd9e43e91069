import type { Institution } from '../../institutions/registry/institution.ts';
import { idsWithPredecessors } from '../../institutions/registry/predecessors.ts';
import type { AccessRequest, Path } from './access-request.ts';
import { isAboutSomebody, startOf } from './accessed-ticket.ts';

type Question = Pick<AccessRequest, 'ticket' | 'context'>;

/**
 * Where a category's only receiver took the ticket beside the chain of the institution named: that
 * institution and its chain, up to but without the top, which is above the receiver as well. One of them that
 * came to hold it is not passed over. Who succeeds one of them is in its place. Otherwise a ticket starts at
 * the institution that it is sent to, or above it.
 */
function isPassedOver(node: Institution, { ticket, context }: Question): boolean {
  const ids = idsWithPredecessors(node);
  const startsInChain = context.sentTo.some(({ id }) => id === startOf(ticket));
  if (startsInChain || [ticket.holder, ...ticket.heldBefore].some((id) => ids.includes(id))) return false;
  const place = context.sentTo.findIndex(({ id }) => ids.includes(id));
  return place === 0 || context.sentTo[place]?.parent !== undefined;
}

/** Where it is about a person: every institution below the one at which it started. */
const isBelowStart = (path: Path, { ticket }: Question): boolean =>
  isAboutSomebody(ticket) &&
  path.slice(1).some((node) => idsWithPredecessors(node).includes(startOf(ticket)));

/**
 * Whether nobody may know of the ticket by working at, or heading, the lowest node of the path.
 * Source: docs/rules.md, One receiver alone; docs/rules.md, Complaints about a person.
 */
export const isPlaceExcluded = (path: Path, question: Question): boolean =>
  path[0] === undefined || isPassedOver(path[0], question) || isBelowStart(path, question);
