import type { TimeRules } from '../../clock/clock-steps.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../tickets/event.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';

/** Work begins. It also counts as the acknowledgement. Throws ActRefused. */
export const start = (history: TicketHistory, deed: Deed, rules: TimeRules): Change =>
  perform(
    history.ticket,
    { act: 'start', ...deed, unless: barsFromWork(history, deed.by) },
    (before) => before,
    rules,
  );
