import type { RunningClock } from '../../builders/doubles/clocks.ts';
import type { SchedulerOptions } from '../../builders/dynamodb/memory/scheduler.ts';
import type { Calendar } from '../../../domain/foundation/time/calendar.ts';
import type { TimeRules } from '../../../domain/ticketing/clock/clock-steps.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import type { Policy } from '../../../domain/foundation/policy/policy.ts';
import type { Change, TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { submit } from '../../../domain/casework/acts/submit.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { wakeClock, type NextWait } from '../../../application/clocks/wake-clock.ts';
import { keepClocks } from '../../../application/clocks/keep-clocks.ts';
import { sweepClocks } from '../../../application/clocks/sweep-clocks.ts';
import { relayEvents } from '../../../functions/events/relay-events.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import { openAllDay } from '../../builders/calendar.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCategory } from '../../builders/category.ts';
import { aLineage } from '../../builders/lineage.ts';
import { aPolicyOfSeconds } from '../../builders/policy.ts';
import { aBatch } from '../../builders/queue-message.ts';
import { System } from '../../builders/system/system.ts';
import { aSubmission } from '../../builders/ticket.ts';
import { aRecord } from '../events/stream-record.ts';

/** From a health centre up to the root, each level above the other. */
export const levels = ['kituo', 'halmashauri', 'wizara', 'ikulu'] as const;

interface CountryDetails {
  readonly policy?: Policy;
  readonly calendar?: Calendar;
  readonly faults?: SchedulerOptions;
}

/**
 * All that happens behind an event, in memory and in a time that the test moves: stream, topic, queue,
 * clocks, sweeper.
 */
export class Country extends System {
  readonly policy: Policy;
  readonly #relayed = new Map<string, number>();

  constructor({ policy = aPolicyOfSeconds(), calendar = openAllDay(), faults = {} }: CountryDetails = {}) {
    const { institution, above } = aLineage(...levels);
    const content = {
      institutions: [institution, ...above],
      officers: [],
      contacts: [],
      categories: [aCategory()],
      routing: [],
      policy,
      calendar,
    };
    super({ content, faults, faulty: ['tickets'] });
    this.policy = policy;
  }

  /** A complaint to the lowest level, stored as intake stores it. */
  async sends(number: string): Promise<void> {
    const sent = submit(aSubmission({ number }), { policy: this.policy, calendar: openAllDay() }, this.now);
    await this.tickets.submit({
      ...sent,
      texts: { subject: 'Maji', description: 'Hakuna maji' },
      salt: '5a'.repeat(16),
      idempotency: { seed: number, bodyHash: 'body', key: '1', attempt: 0 },
    });
    this.#relayed.set(number, 0);
  }

  /** A person does something now. */
  async did(
    number: string,
    decide: (history: TicketHistory, at: Instant, rules: TimeRules) => Change,
  ): Promise<void> {
    const history = await this.tickets.history(number);
    if (history === undefined) throw new Error('There is no such ticket.');
    const change = decide(history, this.now, { policy: this.policy, calendar: openAllDay() });
    if ((await this.tickets.save(change)) !== 'saved') throw new Error('It was not saved.');
  }

  /** Events that the stream has not delivered yet. */
  async undelivered(): Promise<readonly TicketEvent[]> {
    const all = await Promise.all(
      [...this.#relayed].map(async ([number, upTo]) =>
        (await this.tickets.eventsOf(number)).filter(({ version }) => version > upTo),
      ),
    );
    return all.flat();
  }

  /** Stream, relay, topic, queue and keeper, for events that were written, `times` over. */
  async delivers(events: readonly TicketEvent[], times = 1): Promise<void> {
    const before = this.publisher.messages.length;
    const relay = relayEvents(this.ports);
    const keep = consumer(
      keepClocks,
      () => this.ports,
      () => this.captured.log,
    );
    for (let time = 0; time < times; time += 1) {
      await relay(
        events.map((event, place) => aRecord(event, place + 1)),
        this.captured.log,
      );
    }
    await keep(aBatch(...this.publisher.messages.slice(before)), aCall());
    for (const { number, version } of events) {
      this.#relayed.set(number, Math.max(this.#relayed.get(number) ?? 0, version));
    }
  }

  /** One waiting execution wakes, asks what is due, and waits on or ends. */
  async wakes({ clock }: RunningClock, rounds = 0): Promise<NextWait> {
    const woken = { ...clock, rounds };
    const answer = await wakeClock(this.ports, { clock: woken, log: this.captured.log });
    if (answer.over) this.clocks.end(clock);
    else this.clocks.waitOn(clock, answer.nextWakeAt);
    return answer;
  }

  async sweeps(millisecondsLeft = 240_000): Promise<void> {
    await sweepClocks(this.ports, { log: this.captured.log, millisecondsLeft: () => millisecondsLeft });
  }

  /** Time passes, second by second, with everything alive that is alive. */
  async lives(seconds: number, { deliveries = 1, sweepEvery = 60 } = {}): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      await this.delivers(await this.undelivered(), deliveries);
      const due = this.clocks.running.filter(({ nextWakeAt }) => nextWakeAt <= this.now);
      for (const clock of due) await this.wakes(clock);
      if (second % sweepEvery === sweepEvery - 1) await this.sweeps();
      this.now = plusSeconds(this.now, 1);
    }
  }

  /** Every waiting execution is gone, as when a machine is switched off. */
  diesEverywhere(): void {
    for (const { clock } of this.clocks.running) this.clocks.end(clock);
  }

  /** What happened to a ticket, in order. */
  async storyOf(number: string): Promise<readonly TicketEvent[]> {
    return this.tickets.eventsOf(number);
  }

  /** Through which cycles and institutions a ticket went: `1 kituo`, `2 halmashauri` … */
  async journeyOf(number: string): Promise<readonly string[]> {
    const story = await this.storyOf(number);
    return story
      .filter(({ before, after }) => before?.cycle !== after.cycle)
      .map(({ after: { cycle, holder } }) => `${cycle} ${holder}`);
  }
}

/** Each level once, up to the root. */
export const fullJourney = levels.map((level, place) => `${place + 1} ${level}`);
