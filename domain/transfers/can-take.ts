import type { Instant } from '../deadlines/instant.ts';
import { complainedAbout } from '../institutions/complained-about.ts';
import { headsOf } from '../institutions/head-of.ts';
import type { Institution, Lineage } from '../institutions/institution.ts';
import { isStaffed, isWithin, pathOf } from '../institutions/levels.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** Whether a node is headed by, or lies under, one of those whom the ticket is about. */
export function isInReach(
  { aboutOfficer, aboutHead, sentTo }: Ticket,
  node: Lineage,
  office: Institution | undefined,
  at: Instant,
): boolean {
  const named = complainedAbout(aboutOfficer, office, at);
  const headed = pathOf(node).some((above) => headsOf(above, at).some((head) => named.includes(head)));
  return headed || (aboutHead && isWithin(node, sentTo));
}

/** Whether an institution can take a ticket that is sent to it: staffed, served, and out of reach. */
export const canTake = (ticket: Ticket, to: Lineage, office: Institution | undefined, at: Instant): boolean =>
  isStaffed(to.institution) &&
  pathOf(to).every(({ notServed }) => notServed === undefined) &&
  !isInReach(ticket, to, office, at);
