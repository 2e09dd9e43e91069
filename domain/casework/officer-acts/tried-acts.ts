import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import { hasOpenDirection } from '../../ticketing/tickets/open-direction.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { isActOf } from '../acts/acting.ts';
import { reopenableUntil } from '../acts/citizen/withdraw.ts';
import { extensionsLeft, longestExtension } from '../acts/handling/extend.ts';
import { pausesLeft } from '../acts/handling/request-information.ts';
import type { RefusalReason } from '../acts/refusals.ts';
import type { TimesLeft } from '../acts/times-left.ts';
import { transferableUntil, transfersLeft } from '../acts/transfers/transfer.ts';
import { actsOfOfficers, refusalOfAct, type ActOfOfficers, type OfficerActContext } from './officer-acts.ts';

/** What binds an act that can be done: how often still, until when, and by how much. */
export interface BoundsOfAct {
  /** The last second in which it can be done, where the rules set one. */
  readonly until?: Instant | undefined;
  readonly left?: TimesLeft | undefined;
  /** Longest extension that is possible. */
  readonly most?: Duration | undefined;
}

/** An act of the officer's on a ticket, with why it cannot be done, where it cannot. */
export interface TriedAct extends BoundsOfAct {
  readonly act: ActOfOfficers;
  readonly whyNot?: RefusalReason;
}

type Where = (ticket: Ticket, officer: Pick<OfficerActContext['officer'], 'id'>) => boolean;

const isDisputed: Where = ({ objectionDueAt }) => objectionDueAt !== undefined;

/** Acts that the officer need not be told of where this does not hold: there is nothing to do them to. */
const onlyWhere: Readonly<Partial<Record<ActOfOfficers, Where>>> = {
  'assign-to-self': ({ assignee }, { id }) => assignee !== id,
  'keep-transfer': isDisputed,
  'undo-transfer': isDisputed,
  'report-direction': hasOpenDirection,
  'raise-urgency': ({ kind, urgent }) => kind === 'complaint' && !urgent,
  'lower-urgency': ({ urgent }) => urgent,
  'name-officer': ({ unboundName }) => unboundName === true,
  part: ({ mergedInto }) => mergedInto !== undefined,
  'carry-on': ({ urgent, closedBecause }) => urgent && closedBecause === 'withdrawn',
  'request-identity': ({ openness }) => openness !== 'anonymous',
};

type BoundsOf = (history: TicketHistory, at: Instant, rules: TimeRules) => BoundsOfAct;

/** The system decides once nobody did in time. Source: docs/rules.md, Objecting. */
const untilDecided: BoundsOf = ({ ticket }) => ({ until: ticket.objectionDueAt });

const boundsOf: Readonly<Partial<Record<ActOfOfficers, BoundsOf>>> = {
  'request-information': (history, _, rules) => ({ left: pausesLeft(history, rules) }),
  extend: (history, _, rules) => ({
    until: history.ticket.cycle.respondBy,
    left: extensionsLeft(history, rules),
    most: longestExtension(history.ticket, rules),
  }),
  transfer: (history, _, rules) => ({
    until: transferableUntil(history, rules),
    left: transfersLeft(history, rules),
  }),
  'keep-transfer': untilDecided,
  'undo-transfer': untilDecided,
  'carry-on': (history, at, rules) => ({ until: reopenableUntil(history, at, rules) }),
};

/**
 * The acts that are this officer's on a ticket, in the order of the table: those that could be done at `at` with
 * what binds them, the others with the rule that stands against them.
 */
export const triedActs = (
  history: TicketHistory,
  at: Instant,
  context: OfficerActContext,
): readonly TriedAct[] =>
  actsOfOfficers
    .filter((act) => isActOf(act, context.actors))
    .filter((act) => onlyWhere[act]?.(history.ticket, context.officer) ?? true)
    .map((act) => {
      const whyNot = refusalOfAct(act, history, at, context);
      return whyNot === undefined ? { act, ...boundsOf[act]?.(history, at, context.rules) } : { act, whyNot };
    });
