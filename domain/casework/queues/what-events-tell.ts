import { dueOf, settledOverdue } from '../../ticketing/clock/due.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import type { Act, Actor } from '../../foundation/vocabulary/acts.ts';

const words: readonly Act[] = ['reply', 'object'];
const workers: readonly Actor[] = ['officer', 'assignee', 'head'];

/** Whether its citizen wrote by it to those who work on the ticket. What begins anew is a new ticket to them. */
export const citizenWrote = ({ type, by }: TicketEvent): boolean =>
  by.actor === 'citizen' && words.includes(type);

/** Whether somebody acted who works on the ticket. Notes and directions from other levels answer nobody. */
export const officeActed = ({ type, by }: TicketEvent): boolean =>
  type !== 'submit' && workers.includes(by.actor);

/**
 * Whether the ticket is overdue as it happens. The clock wakes soon after each deadline that is missed, and what
 * it does is an event: so this is known of each ticket that becomes late, without a look at the time.
 */
export const tellsOfDelay = ({ at, after }: TicketEvent): boolean =>
  settledOverdue(after) ?? at > dueOf(after, at);
