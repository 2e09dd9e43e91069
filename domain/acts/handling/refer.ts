import { appealable, type AppealContext } from '../appeals/appealable.ts';
import type { TimeRules } from '../../clock/clock-steps.ts';
import { barsFromDeciding } from '../barred.ts';
import type { Change } from '../../tickets/event.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';
import { barsUnread } from '../unread.ts';
import { answered } from './respond.ts';

export interface Referral extends Deed {
  /** The registry, as it is now: it decides whether an appeal is left. */
  readonly context: AppealContext;
}

/**
 * Answers a ticket that belongs to an outside body; what is written says to which, and why. It is a response:
 * whoever disagrees may appeal. Throws ActRefused. Source: docs/rules.md, Referring.
 */
export function refer(history: TicketHistory, { context, ...deed }: Referral, rules: TimeRules): Change {
  const { ticket } = history;
  const { at } = deed;
  const final = ticket.cycle.respondBy !== undefined && !appealable(history, context, at, deed.by.officer);
  return perform(
    ticket,
    {
      act: 'refer',
      ...deed,
      unless: { ...barsFromDeciding(history, deed.by), ...barsUnread(history, deed) },
      facts: { finding: 'referred', ...(final && { final }) },
    },
    (before) => answered(before, { outcome: 'referred', at, final }, rules),
    rules,
  );
}
