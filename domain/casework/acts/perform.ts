import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { nextWakeAt } from '../../ticketing/clock/next-wake.ts';
import { type Act, type ActRule, type StatusAfter, ruleFor } from '../../foundation/vocabulary/acts.ts';
import type { Change, EventAuthor } from '../../ticketing/tickets/event.ts';
import { eventOf } from '../../ticketing/tickets/event-of.ts';
import type { ActWithFacts, FactsOf, NamedFile } from '../../ticketing/tickets/facts.ts';
import { ActRefused, reasonAgainst, type Unless } from './refusals.ts';
import type { SealedContact } from '../../ticketing/tickets/vault-contact.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import type { Written } from '../../ticketing/tickets/written.ts';

/** Who does an act and when, and what they send with it. */
export interface ActInput {
  readonly by: EventAuthor;
  readonly at: Instant;
  readonly written?: Written;
  /** The files that go with it. */
  readonly attachments?: readonly NamedFile[];
  /** What of the contact is left in the vault with it. */
  readonly contactLeft?: Pick<SealedContact, 'commitments' | 'digest'>;
  /** The newest version of the ticket whose text somebody of its holder opened; absent: none. */
  readonly readUpTo?: number | undefined;
  /** Hash of the idempotency key of whoever asks for it. */
  readonly request?: string;
}

/** An act, with what its event says besides, where such an event says anything. */
export type ActWithItsFacts<A extends Act> = { readonly act: A } & (A extends ActWithFacts
  ? { readonly facts: FactsOf<A> }
  : { readonly facts?: undefined });

interface Doing extends ActInput {
  /** Where it leads, where the table leaves a choice. */
  readonly to?: StatusAfter;
  /** What the rules hold against it, beside the table. */
  readonly unless?: Unless;
}

export type ActToPerform<A extends Act> = Doing & ActWithItsFacts<A>;

/** How the act changes the ticket; status, version and wake time follow from the table and the clock. */
export type Effect = (ticket: Ticket) => Ticket;

/** The table and the conditions allow the act, or ActRefused says why not. */
function allowed(before: Ticket, { act, by, unless = {} }: Doing & { readonly act: Act }): ActRule {
  const rule = ruleFor(act, by.actor, before.status);
  const reason = rule === undefined ? 'wrong-status' : reasonAgainst(unless);
  if (rule === undefined || reason !== undefined)
    throw new ActRefused(reason ?? 'wrong-status', act, { actor: by.actor, status: before.status });
  return rule;
}

/** Where the act leads. RangeError: the table does not lead there, a defect of ours. */
function statusAfter(before: Ticket, rule: ActRule, { act, to = rule.to }: Doing & { readonly act: Act }) {
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
  const still = omit(ticket, 'nextWakeAt');
  if (at === undefined) return still;
  const sameClock = ticket.cycle.number === before.cycle.number && ticket.arming === before.arming;
  const nearer = before.nextWakeAt === undefined || at < before.nextWakeAt;
  return { ...still, nextWakeAt: at, ...(sameClock && nearer && { arming: ticket.arming + 1 }) };
}

/** What an act makes of a ticket: its state and the event that says so. */
type Made<A extends Act> = Pick<Change<A>, 'ticket' | 'event'>;

/**
 * Does an act: the table says whether it is allowed and where it leads, `effect` what else changes. One act is one version
 * and one event, which are made when they are first asked for: an act that is only tried costs its conditions. Throws
 * ActRefused.
 */
export function perform<A extends Act>(
  before: Ticket,
  doing: ActToPerform<A>,
  effect: Effect,
  rules?: TimeRules,
): Change<A> {
  const rule = allowed(before, doing);
  let known: Made<A> | undefined;
  const made = (): Made<A> => (known ??= make(before, rule, doing, { effect, rules }));
  const { written } = doing;
  return {
    before,
    get ticket() {
      return made().ticket;
    },
    get event() {
      return made().event;
    },
    ...(written !== undefined && { written }),
  };
}

function make<A extends Act>(
  before: Ticket,
  rule: ActRule,
  doing: ActToPerform<A>,
  { effect, rules }: { readonly effect: Effect; readonly rules: TimeRules | undefined },
): Made<A> {
  const { act, by, at, written, contactLeft, request } = doing;
  const facts = (doing.facts ?? {}) as FactsOf<A>; // left out only where there are none
  const acknowledged = rule.acknowledges === true && before.acknowledgedAt === undefined;
  const ticket = waking(
    before,
    {
      ...omit(effect(before), 'lastHash', 'answerSeen'),
      ...(acknowledged && { acknowledgedAt: at }),
      ...(contactLeft !== undefined && { contact: contactLeft.digest }),
      version: before.version + 1,
      status: statusAfter(before, rule, doing),
    },
    rules,
  );
  const event = eventOf(ticket, {
    act,
    by,
    at,
    before,
    facts,
    request,
    commitment: written?.commitment,
    contactLeft: contactLeft?.commitments,
  });
  return { ticket, event };
}
