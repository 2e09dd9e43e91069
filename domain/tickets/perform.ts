import type { TimeRules } from '../deadlines/clock-steps.ts';
import type { Instant } from '../deadlines/instant.ts';
import { nextWakeAt } from '../deadlines/next-wake.ts';
import { type Act, ruleFor } from './acts.ts';
import type { Change, EventAuthor, TicketEvent } from './event.ts';
import { standingOf, tellingOf } from './standing.ts';
import type { Status } from './statuses.ts';
import type { Ticket } from './ticket.ts';
import { without } from './without.ts';
import type { Written } from './written.ts';

/** The table of acts does not let this actor do this in this status. */
export class ActRefused extends Error {
  override readonly name = 'ActRefused';
  readonly act: Act;
  readonly status: Status;
  constructor(act: Act, { actor }: EventAuthor, status: Status) {
    super(`${act} by ${actor} is not allowed while ${status}`);
    this.act = act;
    this.status = status;
  }
}

export interface Doing {
  readonly act: Act;
  readonly by: EventAuthor;
  readonly at: Instant;
  /** What the event says besides. */
  readonly says?: Pick<TicketEvent, 'step' | 'count'>;
  readonly written?: Written;
  /** Hash of the idempotency key of whoever asks for it. */
  readonly request?: string;
  /** The notice about it may carry the receipt secret. */
  readonly carriesSecret?: true;
}

/** How the act changes the ticket; status, version and wake time follow from the table and the clock. */
export type Effect = (ticket: Ticket) => Ticket;

/** With `rules` the wake time is computed anew; without, it stays: views, notes and edits never move it. */
function waking(ticket: Ticket, rules: TimeRules | undefined): Ticket {
  if (rules === undefined) return ticket;
  const at = nextWakeAt(ticket, rules);
  return { ...without(ticket, 'nextWakeAt'), ...(at !== undefined && { nextWakeAt: at }) };
}

/**
 * Does an act: the table says whether it is allowed and where it leads, `effect` what else changes.
 * One act is one version and one event. Throws ActRefused.
 */
export function perform(before: Ticket, doing: Doing, effect: Effect, rules?: TimeRules): Change {
  const { act, by, at, says, written, request, carriesSecret = false } = doing;
  const rule = ruleFor(act, by.actor, before.status);
  if (rule === undefined) throw new ActRefused(act, by, before.status);
  const ticket = waking(
    {
      ...without(effect(before), 'lastHash'),
      version: before.version + 1,
      status: rule.to === 'same' ? before.status : rule.to,
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
      ...(request !== undefined && { request }),
      ...(written !== undefined && { commitment: written.commitment }),
      telling: tellingOf(ticket, carriesSecret),
    },
  };
}
