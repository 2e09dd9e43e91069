import type { TimeRules } from '../../clock/clock-steps.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../tickets/event.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';

/** The institution says that it has the ticket. Throws ActRefused. */
export const acknowledge = (history: TicketHistory, deed: Deed, rules: TimeRules): Change =>
  perform(
    history.ticket,
    { act: 'acknowledge', ...deed, unless: barsFromWork(history, deed.by) },
    (before) => before,
    rules,
  );
