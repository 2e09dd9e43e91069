import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import type { Rating } from '../../../foundation/vocabulary/findings.ts';
import { closingOf } from '../../../ticketing/tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/** The citizen rates the response, from 1 to 5; a later rating takes the place of the earlier. Throws ActRefused. */
export function rate(
  history: TicketHistory,
  { rating, ...input }: ActInput & { readonly rating: Rating },
  { policy, calendar }: TimeRules,
): Change {
  const { ticket } = history;
  const closedAt = ticket.status === 'closed' ? closingOf(history)?.at : undefined;
  return perform(
    ticket,
    {
      act: 'rate',
      ...input,
      unless: {
        'no-response-to-rate': ticket.respondedAt === undefined,
        'window-over':
          closedAt !== undefined && input.at > after(closedAt, policy.limits.rateWithin, calendar),
      },
      facts: { rating },
    },
    (before) => before,
  );
}
