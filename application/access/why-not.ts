import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isActOf } from '../../domain/casework/acts/acting.ts';
import type { Act, ActorOrScribe } from '../../domain/foundation/vocabulary/acts.ts';
import { answeredBelow, scribeOf } from '../../domain/ticketing/tickets/history.ts';
import { ActRefused, type RefusalReason } from '../../domain/casework/acts/refusals.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { RequestRefused } from '../request-refused.ts';
import type { SeenTicket } from './view-ticket.ts';

const assignee: ReadonlySet<ActorOrScribe> = new Set(['assignee']);

/** Whether the ticket was the officer's to work on before. */
const wasAssigned = ({ events }: TicketHistory, id: string): boolean =>
  events.some(({ after }) => after.assignee === id);

/** Why an officer who sees the ticket cannot do the act on it now; undefined: it is not theirs in any status. */
function reasonAgainst(
  act: Act,
  { history, sight, actors }: SeenTicket,
  id: string,
): RefusalReason | undefined {
  if (scribeOf(history) === id) return 'wrote-it-down';
  if (isActOf(act, actors)) return 'wrong-status';
  if (sight.sees === 'history') return 'no-longer-theirs';
  if (answeredBelow(history).includes(id)) return 'answered-below';
  const wasTheirs = actors.has('officer') && wasAssigned(history, id) && isActOf(act, assignee);
  return wasTheirs ? 'no-longer-assigned' : undefined;
}

const againstEveryAct: ReadonlySet<RefusalReason> = new Set([
  'wrote-it-down',
  'no-longer-theirs',
  'answered-below',
]);

/**
 * What stands against all work of an officer who sees a ticket: they wrote it down, handed it on, or answered it
 * below. Undefined: nothing does.
 */
export function reasonAgainstAll(seen: SeenTicket, { id }: PresentOfficer): RefusalReason | undefined {
  const reason = reasonAgainst('respond', seen, id);
  return reason !== undefined && againstEveryAct.has(reason) ? reason : undefined;
}

/** The answer to an officer who sees a ticket and asks for an act that the table does not let them do. */
export function whyNot(act: Act, seen: SeenTicket, { id }: PresentOfficer): ActRefused | RequestRefused {
  const reason = reasonAgainst(act, seen, id);
  const { status } = seen.history.ticket;
  return reason === undefined
    ? new RequestRefused({ code: 'not-allowed' })
    : new ActRefused(reason, act, { actor: 'officer', status });
}
