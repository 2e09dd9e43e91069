import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/**
 * The citizen says that the promised remedy is there: that accepts the response. A no is an appeal.
 * Throws ActRefused.
 */
export const confirmRemedy = ({ ticket }: TicketHistory, input: ActInput, rules: TimeRules): Change =>
  perform(
    ticket,
    {
      act: 'confirm-remedy',
      ...input,
      unless: { 'nothing-promised': ticket.promisedBy === undefined },
      facts: { remedied: true },
    },
    (before) => ({ ...before, closedBecause: 'accepted' }),
    rules,
  );
