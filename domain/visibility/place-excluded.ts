import type { Institution } from '../registry/institution.ts';
import { standsFor } from '../registry/predecessors.ts';
import type { Look, Path } from './access-request.ts';
import { isAboutSomebody, startOf } from './accessed-ticket.ts';

type Question = Pick<Look, 'matter' | 'facts'>;

/**
 * Where a category's only receiver took the ticket beside the chain of the institution named: that
 * institution and its chain, up to but without the top, which is above the receiver as well. One of them that
 * came to hold it is not passed over. Who succeeds one of them is in its place. Otherwise a ticket starts at
 * the institution that it is sent to, or above it.
 */
function isPassedOver(node: Institution, { matter, facts }: Question): boolean {
  const ids = standsFor(node);
  const startsInChain = facts.sentTo.some(({ id }) => id === startOf(matter));
  if (startsInChain || [matter.holder, ...matter.heldBefore].some((id) => ids.includes(id))) return false;
  const place = facts.sentTo.findIndex(({ id }) => ids.includes(id));
  return place === 0 || facts.sentTo[place]?.parent !== undefined;
}

/** Where it is about a person: every institution below the one at which it started. */
const isBelowStart = (path: Path, { matter }: Question): boolean =>
  isAboutSomebody(matter) && path.slice(1).some((node) => standsFor(node).includes(startOf(matter)));

/**
 * Whether nobody may know of the ticket by working at, or heading, the lowest node of the path.
 * Source: docs/rules.md, One receiver alone; docs/rules.md, Complaints about a person.
 */
export const isShut = (path: Path, question: Question): boolean =>
  path[0] === undefined || isPassedOver(path[0], question) || isBelowStart(path, question);
