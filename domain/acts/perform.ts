import type { TimeRules } from '../clock/clock-steps.ts';
import type { Instant } from '../time/instant.ts';
import { nextWakeAt } from '../clock/next-wake.ts';
import { type Act, type ActRule, type StatusAfter, ruleFor } from '../vocabulary/acts.ts';
import type { Change, EventAuthor, TicketEvent } from '../tickets/event.ts';
import type { EventFacts } from '../tickets/facts.ts';
import { ActRefused, reasonAgainst, type Unless } from './refusals.ts';
import { standingOf, tellingOf } from '../tickets/standing.ts';
import type { Ticket } from '../tickets/ticket.ts';
import { without } from '../vocabulary/without.ts';
import type { Written } from '../tickets/written.ts';

/** Who does an act and when, and what they send with it. */
export interface Deed {
  readonly by: EventAuthor;
  readonly at: Instant;
  readonly written?: Written;
  /** The newest version of the ticket whose text somebody of its holder opened; absent: none. */
  readonly readUpTo?: number | undefined;
  /** Hash of the idempotency key of whoever asks for it. */
  readonly request?: string;
}

export interface ActToPerform extends Deed {
  readonly act: Act;
  /** Where it leads, where the table leaves a choice. */
  readonly to?: StatusAfter;
  /** What the rules hold against it, beside the table. */
  readonly unless?: Unless;
  /** What the event says besides. */
  readonly facts?: EventFacts;
  readonly says?: Pick<TicketEvent, 'step' | 'count'>;
}

/** How the act changes the ticket; status, version and wake time follow from the table and the clock. */
export type Effect = (ticket: Ticket) => Ticket;

/** The table and the conditions allow the act, or ActRefused says why not. */
function allowed(before: Ticket, { act, by, unless = {} }: ActToPerform): ActRule {
  const rule = ruleFor(act, by.actor, before.status);
  const reason = rule === undefined ? 'wrong-status' : reasonAgainst(unless);
  if (rule === undefined || reason !== undefined)
    throw new ActRefused(reason ?? 'wrong-status', act, { actor: by.actor, status: before.status });
  return rule;
}

/** Where the act leads. RangeError: the table does not lead there, a defect of ours. */
function statusAfter(before: Ticket, rule: ActRule, { act, to = rule.to }: ActToPerform) {
  if (to !== rule.to && rule.orTo?.includes(to) !== true)
    throw new RangeError(`${act} does not lead from ${before.status} to ${to}`);
  return to === 'same' ? before.status : to;
}

/**
 * With `rules` the wake time is computed anew; without, it stays: views, notes and edits never move it.
 * A wait cannot be shortened, so a wake time that comes nearer is given to a new clock.
 */
function waking(before: Ticket, ticket: Ticket, rules: TimeRules | undefined): Ticket {
  if (rules === undefined) return ticket;
  const at = nextWakeAt(ticket, rules);
  const still = without(ticket, 'nextWakeAt');
  if (at === undefined) return still;
  const sameClock = ticket.cycle.number === before.cycle.number && ticket.arming === before.arming;
  const nearer = before.nextWakeAt === undefined || at < before.nextWakeAt;
  return { ...still, nextWakeAt: at, ...(sameClock && nearer && { arming: ticket.arming + 1 }) };
}

/**
 * Does an act: the table says whether it is allowed and where it leads, `effect` what else changes.
 * One act is one version and one event. Throws ActRefused.
 */
export function perform(before: Ticket, doing: ActToPerform, effect: Effect, rules?: TimeRules): Change {
  const { act, by, at, says, facts = {}, written, request } = doing;
  const rule = allowed(before, doing);
  const acknowledged = rule.acknowledges === true && before.acknowledgedAt === undefined;
  const ticket = waking(
    before,
    {
      ...without(effect(before), 'lastHash'),
      ...(acknowledged && { acknowledgedAt: at }),
      version: before.version + 1,
      status: statusAfter(before, rule, doing),
    },
    rules,
  );
  return {
    before,
    ticket,
    ...(written !== undefined && { written }),
    event: {
      v: 1,
      type: act,
      number: ticket.number,
      version: ticket.version,
      at,
      by,
      before: standingOf(before),
      after: standingOf(ticket),
      ...says,
      ...(Object.keys(facts).length > 0 && { facts }),
      ...(request !== undefined && { request }),
      ...(written !== undefined && { commitment: written.commitment }),
      telling: tellingOf(ticket, false),
    },
  };
}
