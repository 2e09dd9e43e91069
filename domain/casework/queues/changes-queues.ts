import { dueOf, settledOverdue } from '../../ticketing/clock/due.ts';
import { alwaysChangesQueues } from '../../foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import type { TicketState } from '../../ticketing/tickets/ticket.ts';
import { citizenWrote, officeActed, tellsOfDelay } from './what-events-tell.ts';

/**
 * Whether an event changes any queue entry. One that does not may be skipped in any order: what it states follows
 * from an earlier one, which is applied too.
 */
export function changesQueues(event: TicketEvent): boolean {
  const { type, at, before, after } = event;
  if (before === undefined || alwaysChangesQueues(type)) return true;
  if (tellsOfDelay(event) || citizenWrote(event) || officeActed(event)) return true;
  const shown = (state: TicketState) => {
    const { status, holder, assignee, unit, direction } = state;
    const due = [dueOf(state, at), settledOverdue(state)] as const;
    return [status, holder, assignee, unit, direction, ...due] as const;
  };
  const now = shown(after);
  return shown(before).some((value, place) => value !== now[place]);
}
