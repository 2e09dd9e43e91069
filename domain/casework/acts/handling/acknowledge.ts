import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/** The institution says that it has the ticket. Throws ActRefused. */
export const acknowledge = (history: TicketHistory, input: ActInput, rules: TimeRules): Change =>
  perform(
    history.ticket,
    { act: 'acknowledge', ...input, unless: barsFromWork(history, input.by) },
    (before) => before,
    rules,
  );
