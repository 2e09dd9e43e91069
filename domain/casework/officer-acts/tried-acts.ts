import type { Instant } from '../../foundation/time/instant.ts';
import type { ActOfOfficers, ActorOrScribe } from '../../foundation/vocabulary/acts.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { actorFor, authorOf, isActOf } from '../acts/acting.ts';
import { refusalReasons, type RefusalReason } from '../acts/refusals.ts';
import { isTooOften } from '../acts/times-a-day.ts';
import { whyRefused } from '../acts/why-refused.ts';
import type { BoundsOfAct, Offering } from './officer-act.ts';
import { actsOfOfficers, definitionOf } from './officer-acts.ts';

/** Whoever looks at a ticket, and the registry as it is now: what the acts of officers are decided on besides its history. */
export interface OfficerActContext extends Omit<Offering, 'history' | 'input'> {
  /** As whom the officer may act on it. */
  readonly actors: ReadonlySet<ActorOrScribe>;
  /** The newest version whose text somebody of its holder opened; undefined: none. */
  readonly readUpTo: number | undefined;
}

/** An act of the officer's on a ticket, with why it cannot be done, where it cannot. */
export interface TriedAct extends BoundsOfAct {
  readonly act: ActOfOfficers;
  readonly whyNot?: RefusalReason;
}

/** The reason that says most, where each choice has one of its own: what stands against a choice comes first in the list. */
const tellingMost = (reasons: readonly RefusalReason[]): RefusalReason =>
  refusalReasons.findLast((reason) => reasons.includes(reason)) ?? 'nothing-changes';

/**
 * What the rules hold against an act of the officer at `at`; undefined: it would be done. The act is tried as it
 * would be done, but for what it would make: so what is offered and what is taken never differ.
 */
function refusalOfAct(
  act: ActOfOfficers,
  history: TicketHistory,
  at: Instant,
  context: OfficerActContext,
): RefusalReason | undefined {
  const actor = actorFor(act, context.actors, history.ticket.status);
  if (actor === undefined) return 'wrong-status';
  const by = authorOf(actor, context.officer, {
    lineage: context.context.lineage,
    assignee: history.ticket.assignee,
  });
  const offering = { ...context, history, input: { by, at, readUpTo: context.readUpTo } };
  const reasons: RefusalReason[] = [];
  for (const way of definitionOf(act).ways(offering)) {
    const reason = whyRefused(way);
    if (reason === undefined)
      return isTooOften(history, { type: act, by, at }, context.rules) ? 'too-often-today' : undefined;
    reasons.push(reason);
  }
  return tellingMost(reasons);
}

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
    .filter((act) => definitionOf(act).isMeant?.(history.ticket, context.officer, { history, at }) ?? true)
    .map((act) => {
      const whyNot = refusalOfAct(act, history, at, context);
      return whyNot === undefined
        ? { act, ...definitionOf(act).bounds?.(history, at, context.rules) }
        : { act, whyNot };
    });
