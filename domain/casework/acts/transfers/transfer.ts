import { after } from '../../../foundation/time/add-duration.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Institution, Lineage } from '../../../institutions/registry/institution.ts';
import type { Category } from '../../../institutions/registry/registry.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { hasClimbed, since, timesOf } from '../../../ticketing/tickets/history.ts';
import { atLevel, levelOf } from '../level.ts';
import { type ActInput, perform } from '../perform.ts';
import { fewer, timesLeft, type TimesLeft } from '../times-left.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { arrivalTimeOf, withoutVoid } from './arrival-time.ts';
import { arriveAt } from '../../../ticketing/routing/arrive-at.ts';
import { canTake, heldItBefore } from '../../../ticketing/routing/can-take.ts';
import { decidingLevel } from './object.ts';

/** Where a ticket goes, as the registry has it now. */
export interface TransferTarget {
  readonly to: Lineage;
  /** The office whose head the ticket is about; undefined where it is about none. */
  readonly office: Institution | undefined;
  /** While a name is unbound: the marks of the heads there whom it cannot mean. */
  readonly clearedHeads?: readonly string[] | undefined;
  /** What the ticket is about. */
  readonly category: Pick<Category, 'onlyReceiver'>;
}

/**
 * How often a ticket that was escalated was transferred since: by anybody since the last time, and by the
 * level that holds it since it was first escalated to it, however often it came back. 0: it never was.
 */
function transfersOfEscalated({ ticket, events }: TicketHistory): number {
  const standing = withoutVoid({ events });
  if (timesOf(standing, 'escalate') === 0) return 0;
  const level = levelOf({ ticket, events });
  const first = standing.events.findIndex(
    ({ type, after }) => type === 'escalate' && level.has(after.holder),
  );
  const byThisLevel =
    first === -1 ? [] : atLevel({ ticket, events: standing.events.slice(first) }, 'transfer');
  return Math.max(timesOf(since(standing, 'escalate'), 'transfer'), byThisLevel.length);
}

/** How often a ticket can be transferred still: one that was escalated at most so often since. */
export function transfersLeft(history: TicketHistory, { policy }: TimeRules): TimesLeft {
  const { perTicket, afterEscalation } = policy.limits.transfers;
  const standing = withoutVoid(history);
  const ofTicket = timesLeft(timesOf(standing, 'transfer'), perTicket);
  return timesOf(standing, 'escalate') === 0
    ? ofTicket
    : fewer(timesLeft(transfersOfEscalated(history), afterEscalation), ofTicket);
}

/** The last second in which the level that holds it may transfer it. */
export const transferableUntil = (history: TicketHistory, { policy, calendar }: TimeRules): Instant =>
  after(arrivalTimeOf(history), policy.limits.transfers.within, calendar);

export interface Transfer extends ActInput, TransferTarget {
  /** The holder with everything above it: whether anybody could decide on an objection. Absent: somebody can. */
  readonly from?: Lineage;
}

/** The ticket as it would be there: an unbound name could mean other heads. */
export const asOf = (ticket: Ticket, { clearedHeads }: Pick<TransferTarget, 'clearedHeads'>): Ticket =>
  clearedHeads === undefined ? ticket : { ...ticket, clearedHeads };

/**
 * Hands on a ticket that came to the wrong institution: soon after it arrived, a few times at most, an
 * escalated one once, and an appeal never. One that was taken back counts as none. The receiver starts a
 * new cycle. What has one receiver alone stays with it and the levels above. Throws ActRefused.
 * Source: docs/rules.md, Transferring; docs/rules.md, One receiver alone.
 */
export function transfer(
  history: TicketHistory,
  { to, from, office, category, clearedHeads, ...input }: Transfer,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { at } = input;
  const { transfers } = rules.policy.limits;
  const standing = withoutVoid(history);
  const arrived = arriveAt(
    asOf(ticket, { clearedHeads }),
    { to: to.institution.id, began: 'transferred', at, climbed: hasClimbed(history) },
    rules,
  );
  const undecidable =
    from !== undefined &&
    decidingLevel(arrived, { receiver: to, giver: from, office }, undefined, at) === undefined;
  return perform(
    ticket,
    {
      act: 'transfer',
      ...input,
      unless: {
        ...barsFromWork(history, input.by),
        'only-one-receives': category.onlyReceiver !== undefined,
        'held-it-before': heldItBefore(ticket, to),
        'cannot-take-it': !canTake(asOf(ticket, { clearedHeads }), to, office, at),
        'third-transfer-done': timesOf(standing, 'transfer') >= transfers.perTicket,
        'transferred-since-escalated': transfersOfEscalated(history) >= transfers.afterEscalation,
        'appeals-stay': timesOf(history, 'appeal') > 0,
        'too-late-to-transfer': at > transferableUntil(history, rules),
      },
      facts: undecidable ? { undecidable } : {},
    },
    () => arrived,
    rules,
  );
}
