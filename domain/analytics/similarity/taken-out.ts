import type { TakenOut } from '../../ticketing/tickets/comparable-tickets.ts';
import { statuses, type Status } from '../../foundation/vocabulary/statuses.ts';
import { isEventOf, type Change, type TicketEvent } from '../../ticketing/tickets/event.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import { comparisonExclusionOf } from './comparison-exclusion.ts';

const isComparable = (ticket: Ticket): boolean => comparisonExclusionOf(ticket, {}) === undefined;

/** Whether nothing that is kept of it holds any more: its hashes mean nothing elsewhere, nor is it answered with others. */
const isElsewhere = (before: Ticket, after: Ticket): boolean =>
  before.holder !== after.holder || before.category !== after.category || before.kind !== after.kind;

/** What a change takes out of those that are compared; undefined: nothing. */
export function takenOutBy({ before, ticket }: Pick<Change, 'before' | 'ticket'>): TakenOut | undefined {
  if (!isComparable(before) || (isComparable(ticket) && !isElsewhere(before, ticket))) return undefined;
  const { number, holder: office, category, submittedAt: sentAt } = before;
  return { number, office, category, sentAt, version: ticket.version };
}

const isCompleted = (status: Status): boolean => statuses[status].group === 'completed';

/** Whether the ticket lies at another office by it, is open again, or is about something else. */
const comparesAnew = (event: TicketEvent): boolean => {
  const { before, after } = event;
  if (before === undefined) return false;
  const isOpenAgain = isCompleted(before.status) && !isCompleted(after.status);
  const isOfSomethingElse = isEventOf(event, 'reclassify', 'undo-reclassification', 'name-officer');
  return before.holder !== after.holder || isOpenAgain || isOfSomethingElse;
};

/**
 * The version since which a ticket may be compared anew, and its hashes must be written once its text is at hand.
 * Undefined: they are those of its submission.
 */
export const comparedAnewSince = ({ events }: Pick<TicketHistory, 'events'>): number | undefined =>
  events.findLast(comparesAnew)?.version;
