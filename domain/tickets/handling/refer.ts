import type { TimeRules } from '../../deadlines/clock-steps.ts';
import { barsFromDeciding } from '../barred.ts';
import type { Change } from '../event.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../ticket-store.ts';
import { barsUnread } from '../unread.ts';
import { without } from '../without.ts';

/** Closes a ticket that belongs to an outside body; what is written says to which, and why. Throws ActRefused. */
export const refer = (history: TicketHistory, deed: Deed, rules: TimeRules): Change =>
  perform(
    history.ticket,
    {
      act: 'refer',
      ...deed,
      unless: { ...barsFromDeciding(history, deed.by), ...barsUnread(history, deed) },
      facts: { finding: 'referred' },
    },
    (before) => ({
      ...without(before, 'pause', 'objectionDueAt', 'mergedInto'),
      outcome: 'referred',
      respondedAt: deed.at,
      closedBecause: 'referred',
    }),
    rules,
  );
