import type { TakenOut } from '../../ticketing/tickets/comparable-tickets.ts';
import type { Change } from '../../ticketing/tickets/event.ts';
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
