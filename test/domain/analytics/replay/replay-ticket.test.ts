import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { recordedOutcome, outcomeUnder } from '../../../../domain/analytics/replay/replay-cycle.ts';
import { officeCyclesOf } from '../../../../domain/analytics/replay/office-cycles.ts';
import { isConfidentialCount } from '../../../../domain/analytics/measures/confidential-count.ts';
import { applyToMeasures } from '../../../../domain/analytics/measures/apply-to-measures.ts';
import type { BufferedTicket, TicketStage } from '../../../../domain/analytics/measures/measured-ticket.ts';
import type { Calendar } from '../../../../domain/foundation/time/calendar.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aPlay, livedAgain, playLife } from '../../../builders/lives/played-life.ts';
import { replayTicket } from '../../../../domain/analytics/replay/replay-ticket.ts';
import type { Policy } from '../../../../domain/foundation/policy/policy.ts';
import type { Duration } from '../../../../domain/foundation/time/duration.ts';
import { aCalendar } from '../../../builders/calendar.ts';
import { policiesOfLives } from '../../../builders/lives/policies-of-lives.ts';

/** The stages that measures know of a ticket. */
function stagesOf(events: readonly TicketEvent[], calendars: ReadonlyMap<number, Calendar>) {
  let ticket: BufferedTicket = { early: [] };
  for (const event of events) ({ ticket } = applyToMeasures(ticket, event, calendars));
  return ticket.measured?.stages ?? [];
}

/** What measures count of a stage as late. */
const lateIn = ({
  acknowledgeBy,
  acknowledgedAt,
  acknowledgementMissed,
  respondBy,
  responseMissed,
  ended,
}: TicketStage) => ({
  acknowledgedLate:
    acknowledgementMissed === true ||
    (acknowledgedAt !== undefined && acknowledgeBy !== undefined && acknowledgedAt > acknowledgeBy),
  ...(respondBy !== undefined && {
    answeredLate:
      ended === undefined ? responseMissed === true : ended.how === 'escalated' || ended.clockAt > respondBy,
  }),
  climbed: ended?.how === 'escalated',
});

const root = 'wizara';
const times = (share: number, { amount, unit }: Duration): Duration => ({
  amount: Math.max(1, Math.round(amount * share)),
  unit,
});

/** The policy with so much more time to answer, or less. */
const withShare = (policy: Policy, share: number): Policy => ({
  ...policy,
  version: 2,
  rows: policy.rows.map((row) => ({
    ...row,
    acknowledge: times(Math.min(share, 1), row.acknowledge),
    ...(row.respond !== undefined && { respond: times(share, row.respond) }),
  })),
});

/** Rules that are tried: times, and days more on which offices are closed. */
const aChange = fc.record({
  share: fc.constantFrom(0.2, 0.4, 0.7, 0.9, 1, 1.5, 3),
  holidays: fc.array(fc.constantFrom('2026-11-24', '2026-11-30', '2026-12-01', '2026-12-10', '2026-12-28'), {
    maxLength: 2,
  }),
});

describe.each(Object.entries(policiesOfLives))('%s', (_, policy) => {
  it('finds late what measures count as late, at every office of a life', () => {
    checkProperty(
      fc.property(aPlay, (play) => {
        const { random, calendars } = playLife(play, policy);
        const {
          events,
          event: { at: until },
        } = random.life;
        const stages = stagesOf(events, calendars);
        for (const cycle of officeCyclesOf(events)) {
          if (cycle === undefined) continue;
          const [stage, ...others] = stages.filter(
            ({ holder, arrivedAt }) => holder === cycle.first.after.holder && arrivedAt === cycle.startedAt,
          );
          if (stage === undefined || others.length > 0) continue; // a transfer that was taken back
          const { acknowledgedLate, answeredLate, climbed } = recordedOutcome(cycle, {
            until,
            canClimb: true,
          });
          expect({ acknowledgedLate, ...(answeredLate !== undefined && { answeredLate }), climbed }).toEqual(
            lateIn(stage),
          );
        }
      }),
    );
  });

  it('counts the deadlines anew to the second, where nothing of the rules is changed', () => {
    checkProperty(
      fc.property(aPlay, ({ beginning, steps }) => {
        const calm = steps.map((step) => ({ ...step, sleeps: false, holiday: null }));
        const { random } = playLife({ beginning, steps: calm }, policy);
        const { event, events, rules } = random.life;
        if (isConfidentialCount(event)) return; // what it is about decides how high it climbs
        for (const cycle of officeCyclesOf(events)) {
          if (cycle === undefined) continue;
          const horizon = { until: event.at, canClimb: cycle.first.after.holder !== root };
          expect(outcomeUnder(cycle, rules, horizon)).toEqual(recordedOutcome(cycle, horizon));
        }
      }),
    );
  });

  it('equals what becomes of the same acts in a life by the rules that are tried', () => {
    checkProperty(
      fc.property(aPlay, aChange, ({ beginning, steps }, { share, holidays }) => {
        const calm = steps.map((step) => ({ ...step, sleeps: false, holiday: null }));
        const play = { beginning, steps: calm };
        const lived = playLife(play, policy);
        const { events, rules: ruling } = lived.random.life;
        const { holidays: usual } = ruling.calendar;
        const calendar = aCalendar({ version: 2, holidays: [...usual, ...holidays].toSorted() });
        const tried = { policy: withShare(policy, share), calendar };
        const horizonOf = (office: string) => ({ until: lived.endedAt, canClimb: office !== root });
        const replayed = replayTicket(events, { ruling, tried }, horizonOf);
        if (replayed === undefined) return;
        const again = officeCyclesOf(livedAgain(play, lived, tried).life.events);
        for (const [place, { office, undecided, then }] of replayed.compared.entries()) {
          const cycle = again[place];
          if (undecided) continue;
          expect(
            cycle && { office: cycle.first.after.holder, ...recordedOutcome(cycle, horizonOf(office)) },
          ).toEqual({
            office,
            ...then,
          });
        }
      }),
    );
  });
});
