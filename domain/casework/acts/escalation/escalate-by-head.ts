import type { AppealContext } from '../appeals/appealable.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { answerers } from '../../../ticketing/tickets/history.ts';
import type { ActInput } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import { escalate } from './escalate.ts';
import { targetAbove } from '../../../ticketing/routing/escalation-target.ts';

/**
 * The head hands an acknowledged ticket to the level above, with a reason that the citizen reads. Throws
 * ActRefused.
 */
export function escalateByHead(
  history: TicketHistory,
  { context, ...input }: ActInput & { readonly context: AppealContext },
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const to = targetAbove(ticket, { ...context, answeredBy: answerers(history) }, input.at);
  return escalate(
    ticket,
    {
      to: to?.id ?? ticket.holder,
      ...input,
      unless: {
        ...barsFromWork(history, input.by),
        'needs-no-response': ticket.cycle.respondBy === undefined,
        'nobody-above': to === undefined,
      },
    },
    rules,
  );
}
