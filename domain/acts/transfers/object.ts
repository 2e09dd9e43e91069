import { after } from '../../time/add-duration.ts';
import type { TimeRules } from '../../clock/clock-steps.ts';
import { levelsAbove } from '../../routing/escalation-target.ts';
import type { Instant } from '../../time/instant.ts';
import type { Institution, Lineage } from '../../registry/institution.ts';
import { isWithin } from '../../registry/levels.ts';
import type { Change, TicketEvent } from '../../tickets/event.ts';
import { lastOf, since, timesOf } from '../../tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';
import type { Ticket } from '../../tickets/ticket.ts';

/** The transfer that brought the ticket where it is; undefined where something else did. */
export function transferHere(history: TicketHistory): TicketEvent | undefined {
  const arrival = lastOf(history, 'submit', 'transfer', 'undo-transfer', 'escalate', 'appeal');
  return arrival?.type === 'transfer' && arrival.after.cycle === history.ticket.cycle.number
    ? arrival
    : undefined;
}

/** A transfer that is disputed, as the registry has its institutions now. */
export interface Disputed {
  /** Who holds the ticket, and who gave it away, each with everything above it. */
  readonly receiver: Lineage;
  readonly giver: Lineage;
  /** The office whose head the ticket is about; undefined where it is about none. */
  readonly office: Institution | undefined;
}

/**
 * The level that decides, with everything above it: the nearest above both that is staffed, served and out of
 * reach of those whom the ticket is about. Undefined: there is none.
 */
export function decidingLevel(
  ticket: Ticket,
  { receiver, giver, office }: Disputed,
  at: Instant,
): Lineage | undefined {
  const decider = levelsAbove(ticket, receiver, at, office).find(
    ({ id }) => id !== giver.institution.id && isWithin(giver, id),
  );
  return (
    decider && { institution: decider, above: receiver.above.slice(receiver.above.indexOf(decider) + 1) }
  );
}

export type ObjectionTo = ActInput & Disputed;

/**
 * The citizen objects to a transfer, once, within some days. The nearest level above both institutions
 * decides; the clock runs on. Throws ActRefused. Source: docs/rules.md, Objecting.
 */
export function object(
  history: TicketHistory,
  { receiver, giver, office, ...input }: ObjectionTo,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { at } = input;
  const { policy, calendar } = rules;
  const { objectWithin, decideWithin } = policy.limits.transfers;
  const arrival = transferHere(history);
  const decider = decidingLevel(ticket, { receiver, giver, office }, at)?.institution;
  const dueBy = after(at, decideWithin, calendar);
  return perform(
    ticket,
    {
      act: 'object',
      ...input,
      unless: {
        'nothing-to-object-to': arrival === undefined,
        'nobody-above': decider === undefined,
        'objected-already': timesOf(since(history, 'transfer'), 'object') > 0,
        'window-over': arrival !== undefined && at > after(arrival.at, objectWithin, calendar),
      },
      facts: { dueBy, ...(decider !== undefined && { decider: decider.id }) },
    },
    (before) => ({ ...before, objectionDueAt: dueBy }),
    rules,
  );
}
