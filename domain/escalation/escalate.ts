import type { TimeRules } from '../deadlines/clock-steps.ts';
import { beginCycle } from '../deadlines/cycle.ts';
import type { Instant } from '../deadlines/instant.ts';
import type { Change, TicketEvent } from '../tickets/event.ts';
import { perform } from '../tickets/perform.ts';
import type { Ticket } from '../tickets/ticket.ts';
import { without } from '../tickets/without.ts';

export interface Escalation {
  /** The level that takes it. */
  readonly to: string;
  readonly at: Instant;
  readonly says?: Pick<TicketEvent, 'step'>;
}

/**
 * Hands a ticket to the level above, by itself: nobody there knows it yet, so it is submitted anew, in a
 * cycle of its own that counts from now, with a clock of its own.
 */
export function escalate(ticket: Ticket, { to, at, says }: Escalation, rules: TimeRules): Change {
  return perform(
    ticket,
    { act: 'escalate', by: { actor: 'system' }, at, ...(says && { says }) },
    (before) => ({
      ...without(before, 'assignee', 'acknowledgedAt'),
      holder: to,
      heldBefore: [...before.heldBefore, before.holder],
      cycle: beginCycle(
        { number: before.cycle.number + 1, began: 'escalated', startedAt: at },
        { ...before, holder: to },
        rules.policy,
        rules.calendar,
      ),
      arming: 0,
    }),
    rules,
  );
}
