import type { Ticket } from '../tickets/ticket.ts';

/**
 * What of a ticket decides who may see it. Every ticket is one, and `mayList` makes one of a line, so that
 * both follow the same rules.
 */
export type Matter = Pick<
  Ticket,
  | 'holder'
  | 'heldBefore'
  | 'unit'
  | 'sentTo'
  | 'aboutHead'
  | 'aboutOfficer'
  | 'unboundName'
  | 'assignee'
  | 'sensitive'
  | 'submittedAt'
>;

/** Whether it is about a person whom the registry knows. */
export const isAboutSomebody = ({ aboutHead, aboutOfficer }: Matter): boolean =>
  aboutHead || aboutOfficer !== undefined;

/** The institution at which it started: shown to none below, where it is about a person. */
export const startOf = ({ heldBefore, holder }: Matter): string => heldBefore[0] ?? holder;
