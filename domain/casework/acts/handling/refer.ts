import { appealable, type AppealContext } from '../appeals/appealable.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { barsFromDeciding } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { namingFiles } from '../name-files.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import { barsUnread } from '../unread.ts';
import { answered } from './respond.ts';

export interface Referral extends ActInput {
  /** The registry, as it is now: it decides whether an appeal is left. */
  readonly context: AppealContext;
}

/**
 * Answers a ticket that belongs to an outside body; what is written says to which, and why. It is a response:
 * whoever disagrees may appeal. Throws ActRefused. Source: docs/rules.md, Referring.
 */
export function refer(history: TicketHistory, { context, ...input }: Referral, rules: TimeRules): Change {
  const { ticket } = history;
  const { at } = input;
  const final = ticket.cycle.respondBy !== undefined && !appealable(history, context, at, input.by.officer);
  return perform(
    ticket,
    {
      act: 'refer',
      ...input,
      unless: { ...barsFromDeciding(history, input.by), ...barsUnread(history, input) },
      facts: { finding: 'referred', ...(final && { final }), ...namingFiles(input.attachments) },
    },
    (before) => answered(before, { outcome: 'referred', at, final }, rules),
    rules,
  );
}
