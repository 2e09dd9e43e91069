import type { TimeRules } from '../../clock/clock-steps.ts';
import type { Change, TicketEvent } from '../../tickets/event.ts';
import { type ActToPerform, perform } from '../perform.ts';
import type { Ticket } from '../../tickets/ticket.ts';
import { arriving } from '../../routing/arriving.ts';

export interface Escalation extends Omit<ActToPerform, 'act' | 'to' | 'by'> {
  /** The level that takes it. */
  readonly to: string;
  /** Whoever escalates it; the clock, unless somebody is named. */
  readonly by?: ActToPerform['by'];
  readonly says?: Pick<TicketEvent, 'step'>;
}

const clock = { actor: 'system' } as const;

/** Hands a ticket to the level above, where it begins anew. Throws ActRefused. */
export const escalate = (
  ticket: Ticket,
  { to, by = clock, ...doing }: Escalation,
  rules: TimeRules,
): Change =>
  perform(
    ticket,
    { act: 'escalate', by, ...doing },
    (before) => arriving(before, { to, began: 'escalated', at: doing.at, climbed: true }, rules),
    rules,
  );
