import type { Instant } from '../../foundation/time/instant.ts';
import { complainedAbout, couldBeMeant } from '../../institutions/registry/complained-about.ts';
import { officeHeadsOf } from '../../institutions/registry/head-of.ts';
import type { Institution, Lineage } from '../../institutions/registry/institution.ts';
import { isStaffed, staffedLevelsAbove } from '../../institutions/registry/levels.ts';
import { outOfChain } from '../tickets/former-holders.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** The part of the chain above that neither is headed by nor lies under one of the `named`. */
function beyondReachOf(named: readonly string[], { institution, above }: Lineage, now: Instant): Lineage {
  const last = above.findLastIndex((node) => officeHeadsOf(node, now).some((head) => named.includes(head)));
  return { institution, above: above.slice(last + 1) };
}

type About = Pick<Ticket, 'aboutHead' | 'aboutOfficer' | 'sentTo' | 'unboundName' | 'clearedHeads'>;

/**
 * The levels above the lineage's institution that are staffed and served and out of reach of those whom the
 * ticket is about, and not headed by anybody whom an unbound name could mean, nearest first. `office` is the one
 * whose head it is about, as the registry has it now.
 */
export function levelsAbove(
  { aboutHead, aboutOfficer, sentTo, ...unbound }: About,
  lineage: Lineage,
  now: Instant,
  office: Institution | undefined,
): readonly Institution[] {
  const named = complainedAbout(aboutOfficer, office, now);
  return staffedLevelsAbove(beyondReachOf(named, lineage, now)).filter(
    (node) =>
      node.notServed === undefined &&
      !(aboutHead && node.id === sentTo) &&
      !officeHeadsOf(node, now).some((head) => couldBeMeant(unbound, head)),
  );
}

/** What decides which level takes a ticket next. */
export interface Above {
  /** The holder with everything above it, as the registry has it now. */
  readonly lineage: Lineage;
  readonly office: Institution | undefined;
  /** The officers who answered it: where nobody works but them, nobody can decide it. */
  readonly answeredBy: readonly string[];
}

/**
 * Where a ticket goes from its holder, by escalation or appeal: the nearest of the levels above that is not out of
 * its chain and where somebody works who did not answer it. Undefined: the holder is the last one, the root.
 */
export function targetAbove(
  ticket: Ticket,
  { lineage, office, answeredBy }: Above,
  now: Instant,
): Institution | undefined {
  const { holder, heldBefore, sentTo } = ticket;
  // Sent to and never held there: it was passed over, because of a category with one receiver or its head.
  const passedOver = heldBefore.includes(sentTo) ? [] : [sentTo];
  const passed = [holder, ...outOfChain(ticket), ...passedOver];
  const othersWorkAt = (node: Institution) =>
    isStaffed(node, new Set(officeHeadsOf(node, now).filter((head) => answeredBy.includes(head))).size);
  return levelsAbove(ticket, lineage, now, office).find(
    (node) => !passed.includes(node.id) && othersWorkAt(node),
  );
}

/** Where the clock takes a ticket that is late. */
export const escalationTarget = (
  ticket: Ticket,
  lineage: Lineage,
  now: Instant,
  office: Institution | undefined,
): Institution | undefined => targetAbove(ticket, { lineage, office, answeredBy: [] }, now);
