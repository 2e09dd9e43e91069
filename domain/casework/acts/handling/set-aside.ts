import { appealable, type AppealContext } from '../appeals/appealable.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { barsFromDeciding } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import type { SettingAsideReason } from '../../../foundation/vocabulary/findings.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { barsUnread } from '../unread.ts';
import { answered } from './respond.ts';

export interface SettingAside extends ActInput {
  readonly because: SettingAsideReason;
  /** The ticket with the final answer, where that is the reason; undefined: there is no such ticket. */
  readonly answeredIn?: Ticket | undefined;
  readonly context: AppealContext;
}

/** It was answered, and nothing can be done about that answer any more. */
const isFinallyAnswered = (ticket: Ticket | undefined): boolean =>
  ticket?.status === 'closed' && ticket.respondedAt !== undefined;

/**
 * Sets a ticket aside for one of four reasons. It counts as a response, so the appeal stays open.
 * Throws ActRefused. Source: docs/rules.md, Setting aside.
 */
export function setAside(
  history: TicketHistory,
  { because, answeredIn, context, ...input }: SettingAside,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { at } = input;
  const final = ticket.cycle.respondBy !== undefined && !appealable(history, context, at, input.by.officer);
  const another = answeredIn?.number === ticket.number ? undefined : answeredIn;
  return perform(
    ticket,
    {
      act: 'set-aside',
      ...input,
      unless: {
        ...barsFromDeciding(history, input.by),
        ...barsUnread(history, input),
        'not-finally-answered': because === 'already-answered' && !isFinallyAnswered(another),
      },
      facts: {
        because,
        ...(final && { final }),
        ...(because === 'already-answered' && another !== undefined && { answeredIn: another.number }),
      },
    },
    (before) => answered(before, { outcome: 'set-aside', at, final }, rules),
    rules,
  );
}
