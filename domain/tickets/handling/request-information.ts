import type { TimeRules } from '../../deadlines/clock-steps.ts';
import { beginPause } from '../../deadlines/pause.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../event.ts';
import { type Deed, perform } from '../perform.ts';
import { canCountOnNotices } from '../reach.ts';
import type { TicketHistory } from '../ticket-store.ts';

/**
 * Asks the citizen, and the clock stands until the reply, twice a level at most and never in urgent
 * matters: there an officer asks by a reply, which stops nothing. A citizen who cannot be told finds the
 * question at the follow-up; the clock runs on, and the ticket does not wait. Throws ActRefused.
 * Source: domain.md, Deadlines.
 */
export function requestInformation(history: TicketHistory, deed: Deed, rules: TimeRules): Change {
  const { ticket } = history;
  const stops = canCountOnNotices(ticket);
  return perform(
    ticket,
    {
      act: 'request-information',
      ...deed,
      to: stops ? 'awaiting-citizen' : 'in-progress',
      unless: {
        ...barsFromWork(history, deed.by),
        'urgent-never-pauses': stops && ticket.urgent,
        'no-more-pauses': stops && ticket.cycle.pauses >= rules.policy.limits.pauses,
      },
    },
    (before) => (stops ? beginPause(before, deed.at, rules) : before),
    rules,
  );
}
