import type { Instant } from '../../foundation/time/instant.ts';
import type { About } from '../../ticketing/tickets/event.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';

/**
 * What of a ticket decides who may see it. Every ticket is one, and `accessedTicketOf` makes one of what events say, so
 * that lines of queues and notices follow the same rules.
 */
export type AccessedTicket = Pick<
  Ticket,
  | 'holder'
  | 'heldBefore'
  | 'unit'
  | 'sentTo'
  | 'aboutHead'
  | 'aboutOfficer'
  | 'unboundName'
  | 'clearedHeads'
  | 'assignee'
  | 'sensitive'
  | 'submittedAt'
>;

/** Whether it is about a person whom the registry knows. */
export const isAboutSomebody = ({
  aboutHead,
  aboutOfficer,
}: Pick<AccessedTicket, 'aboutHead' | 'aboutOfficer'>): boolean => aboutHead || aboutOfficer !== undefined;

/** Whether it is about a person, names one in free text, or is sensitive: whoever comes to see such tickets waits. */
export const isOfPersons = (
  ticket: Pick<AccessedTicket, 'aboutHead' | 'aboutOfficer' | 'unboundName' | 'sensitive'>,
): boolean => isAboutSomebody(ticket) || ticket.unboundName === true || ticket.sensitive;

/** The institution at which it started: shown to none below, where it is about a person. */
export const startOf = ({ heldBefore, holder }: AccessedTicket): string => heldBefore[0] ?? holder;

/** The institution that a ticket was sent to, where that decides anything. */
export const sentToOf = (about: About | undefined): string | undefined => about?.headOf ?? about?.sentTo;

/** What of a ticket its events say, of one that `holder` holds. */
export const accessedTicketOf = (about: About | undefined, holder: string, now: Instant): AccessedTicket => ({
  holder,
  heldBefore: about?.start === undefined ? [] : [about.start],
  sentTo: sentToOf(about) ?? holder,
  aboutHead: about?.headOf !== undefined,
  ...(about?.officer !== undefined && { aboutOfficer: about.officer }),
  ...(about?.unboundName !== undefined && { unboundName: about.unboundName }),
  ...(about?.clearedHeads !== undefined && { clearedHeads: about.clearedHeads }),
  sensitive: false,
  submittedAt: about?.filedAt ?? now,
});
