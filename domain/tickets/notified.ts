import type { Ticket } from './ticket.ts';

/** Whether the citizen is notified: there is a phone in the vault, and it is safe to contact. */
export const isNotified = ({
  canBeTold,
  safeToContact,
}: Pick<Ticket, 'canBeTold' | 'safeToContact'>): boolean => canBeTold && safeToContact;

/**
 * Whether a notice can be counted on: the citizen is notified, and notices did not fail. Where not, questions
 * stop no clock, and the appeal window is the longer one. Source: docs/rules.md, Who cannot be told.
 */
export const canCountOnNotices = (
  ticket: Pick<Ticket, 'canBeTold' | 'safeToContact' | 'outOfReach'>,
): boolean => isNotified(ticket) && ticket.outOfReach !== true;
