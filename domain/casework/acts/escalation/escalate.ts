import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Change, EventAuthor } from '../../../ticketing/tickets/event.ts';
import type { FactsOf } from '../../../ticketing/tickets/facts.ts';
import { type ActInput, perform } from '../perform.ts';
import type { Unless } from '../refusals.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { arriveAt } from '../../../ticketing/routing/arrive-at.ts';

export interface Escalation extends Omit<ActInput, 'by'> {
  readonly facts?: FactsOf<'escalate'>;
  /** The level that takes it. */
  readonly to: string;
  /** Whoever escalates it; the clock, unless somebody is named. */
  readonly by?: EventAuthor;
  /** What the rules hold against it, beside the table. */
  readonly unless?: Unless;
}

const clock = { actor: 'system' } as const;

/** Hands a ticket to the level above, where it begins anew. Throws ActRefused. */
export const escalate = (
  ticket: Ticket,
  { to, by = clock, facts = {}, ...doing }: Escalation,
  rules: TimeRules,
): Change<'escalate'> =>
  perform(
    ticket,
    { act: 'escalate', by, facts, ...doing },
    (before) => arriveAt(before, { to, began: 'escalated', at: doing.at, climbed: true }, rules),
    rules,
  );
