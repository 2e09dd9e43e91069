import { dueOf, settledOverdue } from '../clock/due.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { TicketEvent } from '../tickets/event.ts';
import type { TicketState } from '../tickets/ticket.ts';

/**
 * Acts of which the standings before and after say all that lines show. Any other may have changed what
 * an event states of the ticket only after it: whether it is urgent or sensitive, whom it is about.
 */
const toldByStandings: ReadonlySet<Act> = new Set<Act>([
  'assign',
  'assign-to-self',
  'attach',
  'direct',
  'extend',
  'flag',
  'grant-identity',
  'hide-again',
  'keep-transfer',
  'lapse-identity',
  'lose-touch',
  'note',
  'object',
  'open-up',
  'part',
  'rate',
  'rearm',
  'refuse-file',
  'refuse-identity',
  'recompute',
  'remind',
  'remind-custodians',
  'reply',
  'request-identity',
  'take-in',
  'unassign',
]);

/**
 * Whether an event changes any line. One that does not may be left out wherever it comes in the order: what
 * it states was brought about by an earlier one, which is heard too.
 */
export function changesQueues({ type, at, before, after }: TicketEvent): boolean {
  if (before === undefined || !toldByStandings.has(type)) return true;
  const shown = (state: TicketState) => {
    const { status, holder, assignee, unit } = state;
    const due = [dueOf(state, at), settledOverdue(state)] as const;
    return [status, holder, assignee, unit, ...due] as const;
  };
  const now = shown(after);
  return shown(before).some((value, place) => value !== now[place]);
}
