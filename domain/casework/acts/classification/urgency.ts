import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { hastened, recounted } from '../../../ticketing/clock/recount.ts';
import { barsScribe } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { hasClimbed } from '../../../ticketing/tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/**
 * Any officer makes a complaint urgent: the urgent deadlines count from now, and a pause is over, for an
 * urgent matter waits for nobody. Throws ActRefused. Source: docs/rules.md, Urgency.
 */
export const raiseUrgency = (history: TicketHistory, input: ActInput, rules: TimeRules): Change =>
  perform(
    history.ticket,
    {
      act: 'raise-urgency',
      ...input,
      unless: {
        ...barsScribe(history, input.by),
        'nothing-changes': history.ticket.urgent,
        'only-complaints-are-urgent': history.ticket.kind !== 'complaint',
      },
    },
    (before) => hastened(history, before, { ...rules, climbed: hasClimbed(history), at: input.at }),
    rules,
  );

/**
 * A head above takes the urgency away, with a reason that the citizen reads: the ordinary deadlines count as if
 * it had never been urgent. Throws ActRefused.
 */
export const lowerUrgency = (history: TicketHistory, input: ActInput, rules: TimeRules): Change =>
  perform(
    history.ticket,
    {
      act: 'lower-urgency',
      ...input,
      unless: { ...barsScribe(history, input.by), 'nothing-changes': !history.ticket.urgent },
    },
    (before) =>
      recounted(
        history,
        { ...before, urgent: false },
        { ...rules, climbed: hasClimbed(history), at: input.at },
      ),
    rules,
  );
