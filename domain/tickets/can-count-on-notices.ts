import type { Ticket } from './ticket.ts';

/**
 * Whether a notice can be counted on: there is an address, it is safe, and notices did not fail. Where
 * not, questions stop no clock, and the appeal window is the longer one.
 * Source: docs/rules.md, Who cannot be told.
 */
export const canCountOnNotices = ({
  canBeTold,
  safeToContact,
  outOfReach,
}: Pick<Ticket, 'canBeTold' | 'safeToContact' | 'outOfReach'>): boolean =>
  canBeTold && safeToContact && outOfReach !== true;
