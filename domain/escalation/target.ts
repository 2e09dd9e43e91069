import type { Instant } from '../deadlines/instant.ts';
import { headsOf } from '../institutions/head-of.ts';
import type { Institution, Lineage } from '../institutions/institution.ts';
import { staffedLevelsAbove } from '../institutions/levels.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** The part of the chain above that neither is headed by nor lies under the officer it is about. */
function beyondReachOf(officer: string | undefined, { institution, above }: Lineage, now: Instant): Lineage {
  if (officer === undefined) return { institution, above };
  const last = above.findLastIndex((node) => headsOf(node, now).includes(officer));
  return { institution, above: above.slice(last + 1) };
}

/**
 * Where a ticket goes from its holder: the nearest level above that is staffed and served, never held it,
 * and is out of reach of the officer it is about. Undefined: the holder is the last one, the root.
 * `isBarred` bars further institutions, for reasons that only the caller knows.
 */
export function escalationTarget(
  ticket: Ticket,
  lineage: Lineage,
  now: Instant,
  isBarred: (institution: Institution) => boolean = () => false,
): Institution | undefined {
  const passed = [ticket.holder, ...ticket.heldBefore, ...(ticket.aboutHead ? [ticket.sentTo] : [])];
  return staffedLevelsAbove(beyondReachOf(ticket.aboutOfficer, lineage, now)).find(
    (node) => node.notServed === undefined && !passed.includes(node.id) && !isBarred(node),
  );
}
