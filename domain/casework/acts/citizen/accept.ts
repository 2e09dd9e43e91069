import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { later } from '../../../foundation/time/instant.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { closingOf } from '../../../ticketing/tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

/** The citizen is content with the response. Throws ActRefused. */
export const accept = ({ ticket }: TicketHistory, input: ActInput, rules: TimeRules): Change =>
  perform(ticket, { act: 'accept', ...input }, (before) => ({ ...before, closedBecause: 'accepted' }), rules);

/**
 * The citizen takes the acceptance back, within some days. Until these are over the appeal stays open,
 * though the window may have ended. Throws ActRefused.
 */
export function undoAcceptance(history: TicketHistory, input: ActInput, rules: TimeRules): Change {
  const { ticket } = history;
  const accepted = closingOf(history)?.at ?? input.at;
  const until = after(accepted, rules.policy.limits.undoAcceptanceWithin, rules.calendar);
  const { windowEndsAt } = ticket;
  return perform(
    ticket,
    {
      act: 'undo-acceptance',
      ...input,
      unless: {
        'wrong-status': ticket.closedBecause !== 'accepted',
        'window-over': input.at > until,
      },
    },
    (before) => ({
      ...omit(before, 'closedBecause'),
      ...(windowEndsAt !== undefined && { windowEndsAt: later(windowEndsAt, until) }),
    }),
    rules,
  );
}
