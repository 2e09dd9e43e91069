import { possibleActs } from '../../casework/citizen-acts/possible-acts.ts';
import type { CitizenActContext } from '../../casework/acts/citizen/citizen-act-context.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import type { Instant } from '../../foundation/time/instant.ts';

/** How far a ticket is, as an SMS says it to its citizen. */
export type SmsTicketState =
  | { readonly state: 'due' | 'appealable'; readonly date: Instant }
  | { readonly state: 'overdue' | 'needs-no-answer' | 'awaiting-citizen' | 'final' | 'closed' };

/** How far a ticket is at `at`: it can be appealed where the rules would take an appeal. */
export function smsTicketState(
  history: TicketHistory,
  at: Instant,
  actContext: CitizenActContext,
): SmsTicketState {
  const { status, cycle } = history.ticket;
  const { respondBy } = cycle;
  const until = possibleActs(history, at, actContext).find(({ act }) => act === 'appeal')?.until;
  if (until !== undefined) return { state: 'appealable', date: until };
  if (status === 'responded') return { state: 'final' };
  if (status === 'closed' || status === 'awaiting-citizen') return { state: status };
  if (respondBy === undefined) return { state: 'needs-no-answer' };
  return respondBy > at ? { state: 'due', date: respondBy } : { state: 'overdue' };
}
