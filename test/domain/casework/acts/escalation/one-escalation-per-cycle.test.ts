import { stepOf } from '../../../../builders/ticket-event.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after } from '../../../../../domain/foundation/time/add-duration.ts';
import type { TimeRules } from '../../../../../domain/ticketing/clock/clock-steps.ts';
import { type Instant, plusSeconds } from '../../../../../domain/foundation/time/instant.ts';
import type { TicketEvent } from '../../../../../domain/ticketing/tickets/event.ts';
import { local, openAllDay } from '../../../../builders/calendar.ts';
import { checkProperty } from '../../../../builders/chance.ts';
import { aLineage } from '../../../../builders/lineage.ts';
import { aPolicy, aPolicyOfSeconds, lasting } from '../../../../builders/policy.ts';
import { aTicket, aTuesdayNoon, theRules } from '../../../../builders/ticket.ts';
import { StoredTicket } from './a-clock.ts';

const levels = ['idara', 'kituo', 'halmashauri', 'mkoa', 'wizara'] as const;
const [lowest, ...higher] = levels;
const chain = aLineage(lowest, ...higher);

/** The ways to run: the published rules, the same with a spread, and a demonstration in seconds. */
const rulesToRunBy: Readonly<Record<string, TimeRules>> = {
  published: theRules(),
  spread: theRules({ policy: aPolicy({ spreadSeconds: 300 }) }),
  seconds: { policy: aPolicyOfSeconds(), calendar: openAllDay() },
};
const someRules = fc.constantFrom(...Object.values(rulesToRunBy));

/** One caller of the many: how long after the last it comes, how old what it read is, whether it heals. */
const aCall = fc.record({
  later: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 3600, max: 20 * 86_400 }),
  ),
  delay: fc.integer({ min: 0, max: 3 }),
  healing: fc.boolean(),
});

const ofType = (events: readonly TicketEvent[], type: TicketEvent['type']) =>
  events.filter((event) => event.type === type);

const isStepOnce = (event: TicketEvent) => ![undefined, 'recurring'].includes(stepOf(event));

describe('whatever is repeated, late or concurrent', () => {
  const run = fc.property(
    someRules,
    fc.array(aCall, { minLength: 1, maxLength: 40 }),
    fc.boolean(),
    (rules, calls, urgent) => {
      const clock = new StoredTicket(
        aTicket({ receiver: lowest, urgent: urgent && rules.policy.rows.length > 1, rules }).build(),
        chain,
        rules,
      );
      const seen = [clock.ticket];
      let now: Instant = aTuesdayNoon;
      for (const { later, delay, healing } of calls) {
        now = plusSeconds(now, later);
        // A caller that read the ticket some writes ago and decides only now.
        const read = seen[Math.max(0, seen.length - 1 - delay)] ?? clock.ticket;
        if (clock.save(clock.decide(now, { healing }, read)) === 'saved') seen.push(clock.ticket);
      }

      const { events } = clock;
      const escalations = ofType(events, 'escalate');
      expect(escalations.map(({ after: { holder } }) => holder)).toEqual(higher.slice(0, escalations.length));
      expect(escalations.map(({ before }) => before?.cycle)).toEqual(
        escalations.map((_, count) => count + 1),
      );
      expect(events.map(({ version }) => version)).toEqual(events.map((_, count) => count + 2));
      const once = events
        .filter(isStepOnce)
        .map((event) => `${stepOf(event) ?? ''} in cycle ${event.before?.cycle ?? 0}`);
      expect(new Set(once).size).toBe(once.length);
      expect(clock.ticket.nextWakeAt).toBeDefined();
      expect(clock.ticket.heldBefore).toEqual(levels.slice(0, escalations.length));
    },
  );

  it('each cycle escalates once at most, each level is visited once, each reminder is sent once', () => {
    checkProperty(run, { numRuns: 60 });
  });
});

describe('a clock that slept for months', () => {
  it('escalates once when it wakes, and the level above has its full time', () => {
    checkProperty(
      fc.property(fc.integer({ min: 40 * 86_400, max: 300 * 86_400 }), (slept) => {
        const rules = theRules();
        const clock = new StoredTicket(aTicket({ receiver: lowest }).build(), chain, rules);
        const now = plusSeconds(aTuesdayNoon, slept);
        const events = clock.actAll(now, {});
        expect(events.map(({ type }) => type)).toEqual(['escalate']);
        expect(clock.ticket.cycle).toMatchObject({
          startedAt: now,
          acknowledgeBy: after(now, lasting(2, 'working-days'), rules.calendar),
          respondBy: after(now, lasting(10, 'working-days'), rules.calendar),
        });
      }),
      { numRuns: 30 },
    );
  });

  it('climbs one level for each such sleep, up to the root, and is flagged there', () => {
    const clock = new StoredTicket(aTicket({ receiver: lowest }).build(), chain, theRules());
    const moments = ['2027-02-01', '2027-04-01', '2027-06-01', '2027-08-02', '2027-10-01'] as const;
    const perSleep = moments.map((day) => clock.actAll(local(`${day} 10:00`)).map(({ type }) => type));
    expect(perSleep).toEqual([['escalate'], ['escalate'], ['escalate'], ['escalate'], ['flag']]);
    expect(clock.ticket).toMatchObject({ holder: 'wizara', heldBefore: levels.slice(0, 4) });
  });
});

describe('views and notes', () => {
  it('move no deadline: a ticket that only gained versions does the same at the same time', () => {
    checkProperty(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 60 * 86_400 }),
        (notes, seconds) => {
          const ticket = aTicket().build();
          const now = plusSeconds(aTuesdayNoon, seconds);
          const decide = (version: number) =>
            new StoredTicket({ ...ticket, version }, aLineage('kituo', 'mkoa'), theRules()).decide(now);
          const [plain, noted] = [decide(1), decide(1 + notes)];
          expect(noted?.event.type).toBe(plain?.event.type);
          expect(noted?.ticket.cycle).toEqual(plain?.ticket.cycle);
          expect(noted?.ticket.nextWakeAt).toBe(plain?.ticket.nextWakeAt);
        },
      ),
      { numRuns: 30 },
    );
  });
});
