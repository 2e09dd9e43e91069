import type { Look, Path } from './facts.ts';
import { isAboutSomebody, startOf } from './matter.ts';

type Question = Pick<Look, 'matter' | 'facts'>;

/**
 * Where a category's only receiver took the ticket beside the chain of the institution named: that
 * institution and its chain, up to but without the top, which is above the receiver as well. One of them
 * that came to hold it is not passed over. Otherwise a ticket starts at the institution that it is sent to,
 * or above it.
 */
function isPassedOver(id: string, { matter, facts }: Question): boolean {
  const startsInChain = facts.sentTo.some((node) => node.id === startOf(matter));
  if (startsInChain || id === matter.holder || matter.heldBefore.includes(id)) return false;
  const place = facts.sentTo.findIndex((node) => node.id === id);
  return place === 0 || facts.sentTo[place]?.parent !== undefined;
}

/** Where it is about a person: every institution below the one at which it started. */
const isBelowStart = (path: Path, { matter }: Question): boolean =>
  isAboutSomebody(matter) && path.slice(1).some(({ id }) => id === startOf(matter));

/**
 * Whether nobody may know of the ticket by working at, or heading, the lowest node of the path.
 * Source: domain.md, "Institutions" on categories with one receiver, and "shown to no level below".
 */
export const isShut = (path: Path, question: Question): boolean =>
  path[0] === undefined || isPassedOver(path[0].id, question) || isBelowStart(path, question);
