import type { AppealContext } from '../../domain/casework/acts/appeals/appealable.ts';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { applyDeadline } from '../../domain/casework/acts/escalation/apply-deadline.ts';
import type { Institution, Lineage } from '../../domain/institutions/registry/institution.ts';
import type { Change, TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { ActInput } from '../../domain/casework/acts/perform.ts';
import type { RefusalReason } from '../../domain/casework/acts/refusals.ts';
import { whyRefused } from '../../domain/casework/acts/why-refused.ts';
import { submit } from '../../domain/casework/acts/submit.ts';
import { stillDeciding } from '../../domain/ticketing/tickets/snapshot.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { aCategory } from './category.ts';
import { aLineage, lineageFrom } from './lineage.ts';
import { aSubmission, aTuesdayNoon, theRules, type TicketDetails } from './ticket.ts';

/** An act of a person, as the domain has them all. */
export type ActOfPerson<How> = (history: TicketHistory, how: How, rules: TimeRules) => Change;

const author = (actor: ActInput['by']['actor'], officer: string, institution: string): ActInput['by'] => ({
  actor,
  officer,
  institution,
});

/** Whoever acts for the holder has read all that was written. */
const hasRead = { readUpTo: Number.MAX_SAFE_INTEGER };

/** Who does it: `...by.head(at)`. */
export const by = {
  citizen: (at: Instant): ActInput => ({ by: { actor: 'citizen' }, at }),
  officer: (at: Instant, officer = 'afisa-1', institution = 'kituo'): ActInput => ({
    by: author('officer', officer, institution),
    at,
    ...hasRead,
  }),
  assignee: (at: Instant, officer = 'afisa-1', institution = 'kituo'): ActInput => ({
    by: author('assignee', officer, institution),
    at,
    ...hasRead,
  }),
  head: (at: Instant, officer = 'mkuu-kituo', institution = 'kituo'): ActInput => ({
    by: author('head', officer, institution),
    at,
    ...hasRead,
  }),
  headAbove: (at: Instant, officer = 'mkuu-mkoa', institution = 'mkoa'): ActInput => ({
    by: author('head-above', officer, institution),
    at,
  }),
};

/** A ticket and everything that happened to it, which real acts made. */
export class Life implements TicketHistory {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  readonly rules: TimeRules;
  readonly chain: Lineage;

  constructor({ ticket, events }: TicketHistory, rules: TimeRules, chain: Lineage) {
    this.ticket = ticket;
    this.events = events;
    this.rules = rules;
    this.chain = chain;
  }

  get event(): TicketEvent {
    const event = this.events.at(-1);
    if (event === undefined) throw new Error('Nothing happened to it.');
    return event;
  }

  /** The holder with everything above it, and the office that it is about, as acts want them. */
  context(office?: Institution): AppealContext {
    return { lineage: lineageFrom(this.ticket.holder, this.chain), office };
  }

  saved({ ticket, event }: Change): Life {
    return new Life({ ticket, events: [...this.events, event] }, this.rules, this.chain);
  }

  /** `life.did(acknowledge, by.head(at))` */
  did<How>(act: ActOfPerson<How>, how: How): Life {
    return this.saved(act(this, how, this.rules));
  }

  /** What the rules hold against an act; undefined: nothing, it is done. */
  refused<How>(act: ActOfPerson<How>, how: How): RefusalReason | undefined {
    return whyRefused(() => act(this, how, this.rules));
  }

  /** The clock does all that is due at `now`. */
  wokenAt(now: Instant): Life {
    const lineage = lineageFrom(this.ticket.holder, this.chain);
    const change = applyDeadline(this.ticket, { ...this.rules, lineage, now });
    return change === undefined ? this : this.saved(change).wokenAt(now);
  }

  /** With no more of its history than an act reads of an old ticket. */
  asKept(): Life {
    return new Life({ ticket: this.ticket, events: stillDeciding(this.events) }, this.rules, this.chain);
  }

  /** As if the ticket were this besides: for what no act can make of it. */
  having(details: Partial<Ticket>): Life {
    return new Life({ ticket: { ...this.ticket, ...details }, events: this.events }, this.rules, this.chain);
  }
}

export interface LifeDetails extends TicketDetails {
  /** The institutions from the lowest to the root. */
  readonly chain?: Lineage;
}

/** `aLife({ kind: 'question' }).did(acknowledge, by.head(at))`: sent to `kituo`, under `halmashauri`, under `mkoa`. */
export function aLife({
  at = aTuesdayNoon,
  rules = theRules(),
  urgent = false,
  chain = aLineage('kituo', 'halmashauri', 'mkoa'),
  ...submission
}: LifeDetails = {}): Life {
  const category = submission.category ?? aCategory({ urgent });
  const { ticket, event } = submit(aSubmission({ ...submission, category }), rules, at);
  return new Life({ ticket, events: [event] }, rules, chain);
}
