import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { levelsAbove } from '../../../ticketing/routing/escalation-target.ts';
import { earlier, type Instant } from '../../../foundation/time/instant.ts';
import type { Institution, Lineage } from '../../../institutions/registry/institution.ts';
import { isWithin } from '../../../institutions/registry/levels.ts';
import { idsWithPredecessors } from '../../../institutions/registry/predecessors.ts';
import type { Change, TicketEvent } from '../../../ticketing/tickets/event.ts';
import { answers, eventsOfActs, since, withoutUndone } from '../../../ticketing/tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { withoutVoid } from './arrival-time.ts';

type Events = Pick<TicketHistory, 'events'>;

/** The newest transfer that stands, could be decided on and was not answered since. */
export const objectableTransfer = (history: Events): TicketEvent<'transfer'> | undefined =>
  eventsOfActs(since(withoutUndone(withoutVoid(history)), ...answers), 'transfer').findLast(
    ({ facts }) => facts.undecidable === undefined,
  );

/** Whether the citizen objected to that transfer: what was objected to before may have been taken back since. */
const wasObjectedTo = ({ events }: Events, { version }: TicketEvent<'transfer'>): boolean =>
  events.some(
    ({ type }, place) =>
      type === 'object' && objectableTransfer({ events: events.slice(0, place) })?.version === version,
  );

/**
 * The transfer that an objection disputes, or would: while one waits for its decision, the transfer that it was
 * raised against, wherever the ticket went since. Undefined: there is none.
 */
export function disputedTransfer(history: TicketHistory): TicketEvent<'transfer'> | undefined {
  const { ticket, events } = history;
  if (ticket.objectionDueAt === undefined) return objectableTransfer(history);
  const [waiting] = eventsOfActs(since(history, 'keep-transfer', 'undo-transfer'), 'object');
  return objectableTransfer({
    events: waiting === undefined ? events : events.slice(0, events.indexOf(waiting)),
  });
}

/** A transfer that is disputed, as the registry has its institutions now. */
export interface Disputed {
  /** Who holds the ticket, and who gave it away, each with everything above it. */
  readonly receiver: Lineage;
  readonly giver: Lineage;
  /** The office whose head the ticket is about; undefined where it is about none. */
  readonly office: Institution | undefined;
}

/** The transfer that is disputed: where it took the ticket. */
type Transferred = Pick<TicketEvent, 'after'> | undefined;

/**
 * The level that decides, with everything above it: the nearest above both that is staffed, served and out of
 * reach of those whom the ticket is about; the holder itself, where the ticket went on to it from there. Undefined:
 * there is none.
 */
export function decidingLevel(
  ticket: Ticket,
  { receiver, giver, office }: Disputed,
  transferred: Transferred,
  at: Instant,
): Lineage | undefined {
  const { institution: holder } = receiver;
  const isThere = transferred === undefined || idsWithPredecessors(holder).includes(transferred.after.holder);
  const decider = [...(isThere ? [] : [holder]), ...levelsAbove(ticket, receiver, at, office)].find(
    ({ id }) => id !== giver.institution.id && isWithin(giver, id),
  );
  return (
    decider && { institution: decider, above: receiver.above.slice(receiver.above.indexOf(decider) + 1) }
  );
}

export type ObjectionTo = ActInput & Disputed;

/** An objection that waits already is decided on along with a new one, in the time that was told. */
const decidedBy = ({ objectionDueAt }: Ticket, at: Instant, dueBy: Instant): Instant =>
  objectionDueAt !== undefined && objectionDueAt > at ? earlier(objectionDueAt, dueBy) : dueBy;

/**
 * The citizen objects to a transfer, once, within some days, wherever the ticket went since. The nearest level
 * above both institutions decides; the clock runs on. Throws ActRefused. Source: docs/rules.md, Objecting.
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
  const transferred = objectableTransfer(history);
  const decider = decidingLevel(ticket, { receiver, giver, office }, transferred, at)?.institution;
  const dueBy = decidedBy(ticket, at, after(at, decideWithin, calendar));
  return perform(
    ticket,
    {
      act: 'object',
      ...input,
      unless: {
        'nothing-to-object-to': transferred === undefined,
        'nobody-above': decider === undefined,
        'objected-already': transferred !== undefined && wasObjectedTo(history, transferred),
        'window-over': transferred !== undefined && at > after(transferred.at, objectWithin, calendar),
      },
      facts: { dueBy, ...(decider !== undefined && { decider: decider.id }) },
    },
    (before) => ({ ...before, objectionDueAt: dueBy }),
    rules,
  );
}
