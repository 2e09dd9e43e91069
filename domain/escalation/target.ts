import type { Instant } from '../deadlines/instant.ts';
import { complainedAbout } from '../institutions/complained-about.ts';
import { headsOf } from '../institutions/head-of.ts';
import type { Institution, Lineage } from '../institutions/institution.ts';
import { staffedLevelsAbove } from '../institutions/levels.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** The part of the chain above that neither is headed by nor lies under one of the `named`. */
function beyondReachOf(named: readonly string[], { institution, above }: Lineage, now: Instant): Lineage {
  const last = above.findLastIndex((node) => headsOf(node, now).some((head) => named.includes(head)));
  return { institution, above: above.slice(last + 1) };
}

/**
 * Where a ticket goes from its holder: the nearest level above that is staffed and served, never held it,
 * and is out of reach of those whom it is about. Undefined: the holder is the last one, the root.
 * `office` is the one whose head it is about, as the registry has it now.
 */
export function escalationTarget(
  ticket: Ticket,
  lineage: Lineage,
  now: Instant,
  office: Institution | undefined,
): Institution | undefined {
  const named = complainedAbout(ticket.aboutOfficer, office, now);
  const passed = [ticket.holder, ...ticket.heldBefore, ...(ticket.aboutHead ? [ticket.sentTo] : [])];
  return staffedLevelsAbove(beyondReachOf(named, lineage, now)).find(
    (node) => node.notServed === undefined && !passed.includes(node.id),
  );
}
