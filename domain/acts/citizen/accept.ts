import { after } from '../../time/add-duration.ts';
import type { TimeRules } from '../../clock/clock-steps.ts';
import { later } from '../../time/instant.ts';
import type { Change } from '../../tickets/event.ts';
import { closingOf } from '../../tickets/history.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';
import { without } from '../../vocabulary/omit.ts';

/** The citizen is content with the response. Throws ActRefused. */
export const accept = ({ ticket }: TicketHistory, deed: Deed, rules: TimeRules): Change =>
  perform(ticket, { act: 'accept', ...deed }, (before) => ({ ...before, closedBecause: 'accepted' }), rules);

/**
 * The citizen takes the acceptance back, within some days. Until these are over the appeal stays open,
 * though the window may have ended. Throws ActRefused.
 */
export function undoAcceptance(history: TicketHistory, deed: Deed, rules: TimeRules): Change {
  const { ticket } = history;
  const accepted = closingOf(history)?.at ?? deed.at;
  const until = after(accepted, rules.policy.limits.undoAcceptanceWithin, rules.calendar);
  const { windowEndsAt } = ticket;
  return perform(
    ticket,
    {
      act: 'undo-acceptance',
      ...deed,
      unless: {
        'wrong-status': ticket.closedBecause !== 'accepted',
        'window-over': deed.at > until,
      },
    },
    (before) => ({
      ...without(before, 'closedBecause'),
      ...(windowEndsAt !== undefined && { windowEndsAt: later(windowEndsAt, until) }),
    }),
    rules,
  );
}
