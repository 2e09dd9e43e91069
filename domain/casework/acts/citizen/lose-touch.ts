import { windowFor } from '../appeals/window.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { type Instant, later } from '../../../foundation/time/instant.ts';
import { endPause } from '../../../ticketing/clock/pause.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { lastOf } from '../../../ticketing/tickets/history.ts';
import { perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';

/** The window of an answer that may never have arrived is the longer one. */
export function withLongerWindow(ticket: Ticket, rules: TimeRules): Ticket {
  const { windowEndsAt, respondedAt: at, promisedBy } = ticket;
  if (windowEndsAt === undefined || at === undefined) return ticket;
  const longer = windowFor(ticket, { at, promisedBy }, rules) ?? windowEndsAt;
  return { ...ticket, windowEndsAt: later(windowEndsAt, longer) };
}

/**
 * Since when the citizen can be reached as now: when another phone was left after touch was lost, or its owner disowned it. Undefined:
 * since the beginning. Notices that failed before say nothing about the new phone.
 */
export function inTouchSince(history: TicketHistory): Instant | undefined {
  const lost = history.events.findLastIndex(({ type }) => type === 'lose-touch' || type === 'disown-phone');
  return lost === -1 ? undefined : lastOf({ events: history.events.slice(lost) }, 'open-up')?.at;
}

/**
 * Two notices failed: nobody can count on the citizen's hearing of it. A pause is over, for the question
 * may not have arrived, and the appeal window is the longer one. Undefined: that is known already, or the
 * ticket is closed. Source: docs/rules.md, Who cannot be told.
 */
export function loseTouch(ticket: Ticket, at: Instant, rules: TimeRules): Change | undefined {
  if (ticket.outOfReach === true || ticket.status === 'closed') return undefined;
  return perform(
    ticket,
    { act: 'lose-touch', by: { actor: 'system' }, at },
    (before) => withLongerWindow({ ...endPause(before, at, rules), outOfReach: true }, rules),
    rules,
  );
}
