import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { earlier, type Instant, later } from '../../../foundation/time/instant.ts';
import { officeHeadOf } from '../../../institutions/registry/head-of.ts';
import { idsWithPredecessors } from '../../../institutions/registry/predecessors.ts';
import type { Change, TicketEvent } from '../../../ticketing/tickets/event.ts';
import { hasClimbed } from '../../../ticketing/tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import type { Unless } from '../refusals.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';
import { arriveAt } from '../../../ticketing/routing/arrive-at.ts';
import { canTake, heldItBefore } from '../../../ticketing/routing/can-take.ts';
import { decidingLevel, disputedTransfer, type Disputed } from './object.ts';
import { asOf, type TransferTarget } from './transfer.ts';

type Decision = ActInput & Disputed;

/**
 * Who has the head's duties at the level that decides, as it is now: whoever was told of the objection may be
 * gone, or the ticket about them.
 */
function againstDeciding(history: TicketHistory, { by, at, ...disputed }: Decision): Unless {
  const { ticket } = history;
  const waits = ticket.objectionDueAt !== undefined;
  const decider = decidingLevel(ticket, disputed, disputedTransfer(history), at);
  const inOffice = decider && officeHeadOf(decider, at)?.officer;
  return {
    'no-objection': !waits,
    'not-the-deciding-level': waits && (inOffice === undefined || inOffice !== by.officer),
  };
}

/** The ticket stays where it is. Throws ActRefused. */
export function keepTransfer(history: TicketHistory, decision: Decision, rules: TimeRules): Change {
  const input = omit(decision, 'receiver', 'giver', 'office');
  return perform(
    history.ticket,
    { act: 'keep-transfer', ...input, unless: againstDeciding(history, decision) },
    (before) => omit(before, 'objectionDueAt'),
    rules,
  );
}

/**
 * The ticket as if it had not been transferred: back with whoever gave it away, who has the time that was
 * left when it was, yet never less than the least after a pause, nor more than a new cycle would have.
 */
function annulled(
  { before: given }: TicketEvent,
  arrived: Ticket,
  at: Instant,
  { policy, calendar }: TimeRules,
): Ticket {
  const { respondBy } = arrived.cycle;
  const least = after(at, policy.pause.atLeastLeft, calendar);
  const own = later(given?.respondBy ?? least, least);
  return {
    ...arrived,
    cycle: { ...arrived.cycle, ...(respondBy !== undefined && { respondBy: earlier(respondBy, own) }) },
  };
}

/**
 * The objection is upheld: the ticket goes back, for the transfer is void, or on to an institution that
 * never held it. Neither counts as a transfer. Throws ActRefused. Source: docs/rules.md, Objecting.
 */
export function undoTransfer(
  history: TicketHistory,
  { to, category, clearedHeads, ...decision }: Decision & TransferTarget,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const input = omit(decision, 'receiver', 'giver', 'office');
  const { at, office } = decision;
  const transferred = disputedTransfer(history);
  const gaveIt = transferred?.before?.holder;
  const isGiver = gaveIt !== undefined && idsWithPredecessors(to.institution).includes(gaveIt);
  const voided = isGiver ? transferred : undefined;
  return perform(
    ticket,
    {
      act: 'undo-transfer',
      ...input,
      unless: {
        ...againstDeciding(history, decision),
        'only-one-receives': category.onlyReceiver !== undefined && !isGiver,
        'held-it-before': heldItBefore(ticket, to) && !isGiver,
        'cannot-take-it': !canTake(asOf(ticket, { clearedHeads }), to, office, at),
      },
    },
    (before) => {
      const arrival = {
        to: to.institution.id,
        began: 'transferred',
        at,
        climbed: hasClimbed(history),
      } as const;
      const decided = omit(asOf(before, { clearedHeads }), 'objectionDueAt');
      const arrived = arriveAt(decided, arrival, rules);
      return voided === undefined ? arrived : annulled(voided, arrived, at, rules);
    },
    rules,
  );
}
