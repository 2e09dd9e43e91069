import { after } from '../../time/add-duration.ts';
import type { TimeRules } from '../../clock/clock-steps.ts';
import type { Change } from '../../tickets/event.ts';
import type { Rating } from '../../vocabulary/findings.ts';
import { closingOf } from '../../tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';

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
