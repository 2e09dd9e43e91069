import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { beginPause } from '../../../ticketing/clock/pause.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { atLevel } from '../level.ts';
import { type ActInput, perform } from '../perform.ts';
import { timesLeft, type TimesLeft } from '../times-left.ts';
import { canCountOnNotices } from '../../../ticketing/tickets/notified.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/** How often the clock stood at the level that holds it: a question to a citizen who cannot be told stops none. */
const pausesAtLevel = (history: TicketHistory): number =>
  atLevel(history, 'request-information').filter(({ after }) => after.status === 'awaiting-citizen').length;

/** How often a question can stop the clock still at the level that holds it; undefined: a question stops none. */
export const pausesLeft = (history: TicketHistory, { policy }: TimeRules): TimesLeft | undefined =>
  canCountOnNotices(history.ticket) ? timesLeft(pausesAtLevel(history), policy.limits.pauses) : undefined;

/**
 * Asks the citizen, and the clock stands until the reply, twice a level at most and never in urgent
 * matters: there an officer asks by a reply, which stops nothing. A citizen who cannot be told finds the
 * question at the follow-up; the clock runs on, and the ticket does not wait. Throws ActRefused.
 * Source: docs/rules.md, Pauses.
 */
export function requestInformation(history: TicketHistory, input: ActInput, rules: TimeRules): Change {
  const { ticket } = history;
  const stops = canCountOnNotices(ticket);
  return perform(
    ticket,
    {
      act: 'request-information',
      ...input,
      to: stops ? 'awaiting-citizen' : 'in-progress',
      unless: {
        ...barsFromWork(history, input.by),
        'urgent-never-pauses': stops && ticket.urgent,
        'no-more-pauses': stops && pausesAtLevel(history) >= rules.policy.limits.pauses,
      },
    },
    (before) => (stops ? beginPause(before, input.at, rules) : before),
    rules,
  );
}
