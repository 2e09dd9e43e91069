import type { TimeRules } from '../../../../../domain/ticketing/clock/clock-steps.ts';
import type { Instant } from '../../../../../domain/foundation/time/instant.ts';
import {
  applyDeadline,
  type DeadlineContext,
} from '../../../../../domain/casework/acts/escalation/apply-deadline.ts';
import type { Lineage } from '../../../../../domain/institutions/registry/institution.ts';
import type { Change, TicketEvent } from '../../../../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../../../../domain/ticketing/tickets/ticket.ts';
import { lineageFrom } from '../../../../builders/lineage.ts';

/** A ticket in a store that takes a change only for the version it was decided on, as the real one does. */
export class StoredTicket {
  #ticket: Ticket;
  readonly #chain: Lineage;
  readonly #rules: TimeRules;
  readonly events: TicketEvent[] = [];

  constructor(ticket: Ticket, chain: Lineage, rules: TimeRules) {
    this.#ticket = ticket;
    this.#chain = chain;
    this.#rules = rules;
  }

  get ticket(): Ticket {
    return this.#ticket;
  }

  decide(now: Instant, details: Partial<DeadlineContext> = {}, ticket = this.#ticket): Change | undefined {
    const lineage = lineageFrom(ticket.holder, this.#chain);
    return applyDeadline(ticket, { ...this.#rules, lineage, now, ...details });
  }

  save(change: Change | undefined): 'saved' | 'stale' | 'nothing' {
    if (change === undefined) return 'nothing';
    if (change.before.version !== this.#ticket.version) return 'stale';
    this.#ticket = change.ticket;
    this.events.push(change.event);
    return 'saved';
  }

  /** Acts until nothing is due any more; a clock that would go on for ever fails. */
  actAll(now: Instant, details: Partial<DeadlineContext> = {}): readonly TicketEvent[] {
    const before = this.events.length;
    while (this.save(this.decide(now, details)) === 'saved')
      if (this.events.length - before > 20) throw new Error('the clock acts without end');
    return this.events.slice(before);
  }

  /** Wakes exactly when the ticket says, `times` times or until it is closed. */
  wake(times: number): readonly TicketEvent[] {
    const before = this.events.length;
    for (let time = 0; time < times; time += 1) {
      const { nextWakeAt } = this.#ticket;
      if (nextWakeAt !== undefined) this.save(this.decide(nextWakeAt));
    }
    return this.events.slice(before);
  }
}
