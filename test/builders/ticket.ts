import { after } from '../../domain/foundation/time/add-duration.ts';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { nextWakeAt } from '../../domain/ticketing/clock/next-wake.ts';
import { beginPause } from '../../domain/ticketing/clock/pause.ts';
import { submit, type ValidSubmission } from '../../domain/casework/acts/submit.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { aCalendar, local } from './calendar.ts';
import { aCategory } from './category.ts';
import { lasting, aPolicy } from './policy.ts';

/** Tuesday noon in Dar es Salaam, when no holiday is near. */
export const aTuesdayNoon = local('2026-11-24 12:00:00');

export const theRules = (details: Partial<TimeRules> = {}): TimeRules => ({
  policy: aPolicy(),
  calendar: aCalendar(),
  ...details,
});

/** A complaint about roads over the web, sent to `kituo` by somebody with a phone, unless told otherwise. */
export const aSubmission = (details: Partial<ValidSubmission> = {}): ValidSubmission => ({
  number: '261100000007',
  kind: 'complaint',
  category: aCategory(),
  channel: 'web',
  language: 'sw',
  openness: 'confidential',
  safeToContact: true,
  canBeTold: true,
  sentTo: details.receiver ?? 'kituo',
  aboutHead: false,
  receiver: 'kituo',
  secret: { hash: 'a'.repeat(64), key: '1' },
  ...details,
});

export interface TicketDetails extends Partial<ValidSubmission> {
  readonly at?: Instant;
  readonly rules?: TimeRules;
  readonly urgent?: boolean;
}

/** A ticket in any moment of its life, with its clock set by the rules. */
export class TicketBuilder {
  readonly #ticket: Ticket;
  readonly #rules: TimeRules;

  constructor(ticket: Ticket, rules: TimeRules) {
    this.#ticket = ticket;
    this.#rules = rules;
  }

  #with(details: Partial<Ticket>): TicketBuilder {
    return new TicketBuilder({ ...this.#ticket, ...details, version: this.#ticket.version + 1 }, this.#rules);
  }

  /** Whatever has no word of its own here. */
  having(details: Partial<Ticket>): TicketBuilder {
    return this.#with(details);
  }

  acknowledged(at: Instant): TicketBuilder {
    return this.#with({ status: 'acknowledged', acknowledgedAt: at });
  }

  started(at: Instant): TicketBuilder {
    return this.#with({
      status: 'in-progress',
      acknowledgedAt: this.#ticket.acknowledgedAt ?? at,
      assignee: 'afisa-1',
    });
  }

  /** The citizen was asked at `at`: the clock stands. */
  awaitingCitizen(at: Instant): TicketBuilder {
    const asked = beginPause(this.#ticket, at, this.#rules);
    return this.#with({
      ...asked,
      status: 'awaiting-citizen',
      acknowledgedAt: this.#ticket.acknowledgedAt ?? at,
    });
  }

  responded(at: Instant, window = lasting(30, 'days')): TicketBuilder {
    return this.#with({
      status: 'responded',
      respondedAt: at,
      windowEndsAt: after(at, window, this.#rules.calendar),
    });
  }

  closed(because: NonNullable<Ticket['closedBecause']>): TicketBuilder {
    return this.#with({ status: 'closed', closedBecause: because });
  }

  build(): Ticket {
    const ticket = omit(this.#ticket, 'nextWakeAt');
    const wake = nextWakeAt(ticket, this.#rules);
    return wake === undefined ? ticket : { ...ticket, nextWakeAt: wake };
  }
}

/** `aTicket({ kind: 'question' }).acknowledged(at).build()` */
export function aTicket({
  at = aTuesdayNoon,
  rules = theRules(),
  urgent = false,
  ...submission
}: TicketDetails = {}): TicketBuilder {
  const category = submission.category ?? aCategory({ urgent });
  return new TicketBuilder(submit(aSubmission({ ...submission, category }), rules, at).ticket, rules);
}
