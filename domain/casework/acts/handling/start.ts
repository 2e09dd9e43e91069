import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/** Work begins. It also counts as the acknowledgement. Throws ActRefused. */
export const start = (history: TicketHistory, input: ActInput, rules: TimeRules): Change =>
  perform(
    history.ticket,
    { act: 'start', ...input, unless: barsFromWork(history, input.by) },
    (before) => before,
    rules,
  );
