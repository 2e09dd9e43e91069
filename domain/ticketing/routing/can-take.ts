import type { Instant } from '../../foundation/time/instant.ts';
import { complainedAbout, couldBeMeant } from '../../institutions/registry/complained-about.ts';
import { officeHeadsOf } from '../../institutions/registry/head-of.ts';
import type { Institution, Lineage } from '../../institutions/registry/institution.ts';
import { isStaffed, isWithin, pathOf } from '../../institutions/registry/levels.ts';
import { idsWithPredecessors } from '../../institutions/registry/predecessors.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** Whether a node is headed by, or lies under, one of those whom the ticket is about, or could be about. */
export function isUnderComplainedAbout(
  { aboutOfficer, aboutHead, sentTo, ...unbound }: Ticket,
  node: Lineage,
  office: Institution | undefined,
  at: Instant,
): boolean {
  const named = complainedAbout(aboutOfficer, office, at);
  const isAbout = (head: string) => named.includes(head) || couldBeMeant(unbound, head);
  const headed = pathOf(node).some((above) => officeHeadsOf(above, at).some(isAbout));
  return headed || (aboutHead && isWithin(node, sentTo));
}

/**
 * Whether an institution holds or held a ticket, or took the place of one that did: nobody sends it there a second
 * time. From below it comes back by escalation or appeal alone, to one that only handed it on.
 */
export const heldItBefore = ({ holder, heldBefore }: Ticket, { institution }: Lineage): boolean =>
  idsWithPredecessors(institution).some((id) => id === holder || heldBefore.includes(id));

/** Whether an institution can take a ticket that is sent to it: staffed, served, and out of reach. */
export const canTake = (ticket: Ticket, to: Lineage, office: Institution | undefined, at: Instant): boolean =>
  isStaffed(to.institution) &&
  pathOf(to).every(({ notServed }) => notServed === undefined) &&
  !isUnderComplainedAbout(ticket, to, office, at);
