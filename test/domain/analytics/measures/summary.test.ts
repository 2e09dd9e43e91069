import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellChange, CountedFigures } from '../../../../domain/analytics/measures/figures.ts';
import { recountTicket } from '../../../../domain/analytics/measures/recount.ts';
import { allTime, rollUp } from '../../../../domain/analytics/measures/roll-ups.ts';
import {
  ageLimits,
  figuresUntil,
  isAnythingCounted,
  summarize,
  type Summarized,
} from '../../../../domain/analytics/measures/summary.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { TreeThroughTime } from '../../../../domain/institutions/registry/tree-through-time.ts';
import { later, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../../../domain/foundation/time/local-day.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { statuses } from '../../../../domain/foundation/vocabulary/statuses.ts';
import { aCalendar, local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { inTime } from '../../../builders/measures-recount.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { aPlay, playLife } from '../../../builders/lives/played-life.ts';

const calendar = aCalendar();
const wednesday = local('2026-11-25 12:00:00');

const tree = new TreeThroughTime([{ id: 'ofisi' }], calendar.timeZone);

/** What is summarised of an institution's cells, over all months in which something is counted. */
function summarizedOf(
  cells: readonly CellChange[],
  asOf: Instant,
): Pick<Summarized, 'standing' | 'period' | 'asOf'> {
  const ofOffice = cells.map((cell) => ({ ...cell, institution: 'ofisi' }));
  const today = localDateAt(asOf, calendar.timeZone);
  const rolled = rollUp(ofOffice, tree, today);
  const lasting = (length: number) =>
    new Map(
      rolled.filter(({ period }) => period.length === length).map(({ period, adds }) => [period, adds]),
    );
  const standing = rolled.find(({ period }) => period === allTime)?.adds ?? {};
  return { standing, period: figuresUntil(today, lasting(7), lasting(10)), asOf };
}

/** A summary of these days, which are all there ever were. */
const summaryOf = (days: Readonly<Record<string, CountedFigures>>, others: Partial<Summarized> = {}) =>
  summarize({
    ...summarizedOf(
      Object.entries(days).map(([day, adds]) => ({ institution: 'ofisi', day, adds })),
      wednesday,
    ),
    calendar,
    kinds: ['complaint'],
    withKept: false,
    ...others,
  });

describe("the citizen's wait", () => {
  it('is of kinds that have to be answered: nobody waits for what nobody owes', () => {
    const days = {
      '2026-11-10': {
        ...{ 'complaint.sent': 1, 'complaint.heard-after.3': 1 },
        ...{ 'suggestion.sent': 2, 'suggestion.heard-after.9': 1, 'suggestion.gone-after.20': 1 },
      },
    };
    expect(summaryOf(days, { kinds }).daysOfWaiting).toEqual({ median: 3, ninetieth: 3, of: 1 });
    expect(summaryOf(days, { kinds: ['suggestion'] }).daysOfWaiting).toEqual({ of: 0 });
  });
});

describe('a month', () => {
  it('has nothing counted where what there is came to nothing, or is of tickets that are not told of', () => {
    const told = { kinds: ['complaint', 'question'], withKept: false } as const;
    expect(isAnythingCounted(told, {})).toBe(false);
    expect(isAnythingCounted(told, { 'complaint.open': 0 })).toBe(false);
    expect(isAnythingCounted(told, { 'kept.complaint.arrived': 1, 'compliment.arrived': 1 })).toBe(false);
    expect(isAnythingCounted({ ...told, withKept: true }, { 'kept.complaint.arrived': 1 })).toBe(true);
    expect(isAnythingCounted(told, { 'question.settled.confirmed': 1 })).toBe(true);
  });
});

describe('a summary', () => {
  it('counts as answered in time neither what the clock took away nor what was late', () => {
    const { answeredInTime, escalated, answeredAsFirstDue } = summaryOf({
      '2026-11-23': {
        'complaint.due.answered': 6,
        'complaint.due.answered-as-first-due': 4,
        'complaint.due.late': 1,
        'complaint.due.escalated': 3,
        'complaint.due.apart': 9,
      },
    });
    expect(answeredInTime).toEqual({ count: 6, of: 10 });
    expect(answeredAsFirstDue).toEqual({ count: 4, of: 10 });
    expect(escalated).toEqual({ count: 3, of: 10 });
  });

  it('leaves out what is due after today: of that only what went well is known', () => {
    const { answeredInTime } = summaryOf({
      '2026-11-25': { 'complaint.due.late': 1 },
      '2026-11-26': { 'complaint.due.answered': 50 },
    });
    expect(answeredInTime).toEqual({ count: 0, of: 1 });
  });

  it('has a median that does not fall while the backlog grows', () => {
    const easy = { 'complaint.began': 5, 'complaint.answered-after.0': 5 };
    const rotting = { 'complaint.began': 55, 'complaint.answered-after.0': 5 };
    expect(summaryOf({ '2026-11-02': easy }).daysToAnswer).toEqual({ median: 0, ninetieth: 0, of: 5 });
    expect(summaryOf({ '2026-11-02': rotting }).daysToAnswer).toEqual({ of: 55 });
  });

  it('says how long what is to be answered has waited, in working days', () => {
    const { ages } = summaryOf({
      '2026-11-24': {
        'complaint.open': 5,
        'complaint.since.2026-11-24': 2, // 1 working day
        'complaint.since.2026-11-18': 3, // 5 of them
      },
      '2026-11-25': {
        'complaint.in-progress': 6, // two of them so old that nobody says since when

        'complaint.since.2026-11-17': 4,
        'complaint.since.2026-01-05': 1,
        'complaint.since.2026-11-18': -1,
      },
    });
    expect(ages).toEqual([4, 4, 0, 0, 3]);
    expect(ages).toHaveLength(ageLimits.length);
  });

  it('tells what could tell of somebody only where that may be', () => {
    const days = { '2026-11-24': { 'complaint.open': 3, 'kept.complaint.open': 2, 'question.open': 7 } };
    expect(summaryOf(days).standing.open).toBe(3);
    expect(summaryOf(days, { withKept: true }).standing.open).toBe(5);
    expect(summaryOf(days, { withKept: true, kinds }).standing.open).toBe(12);
  });

  it('has a rating of those who rated, and says within what the share of poor ones lies', () => {
    const { rating } = summaryOf({
      '2026-11-20': { 'complaint.rating.1': 1, 'complaint.rating.4': 2, 'complaint.rating.5': 1 },
    });
    expect(rating).toMatchObject({ of: 4, mean: 3.5, poor: { count: 1, of: 4 } });
    expect(rating.poor.interval?.from).toBeCloseTo(0.0456, 3);
    expect(summaryOf({}).rating).toEqual({ of: 0, poor: { count: 0, of: 0 } });
  });

  it('of nothing says nothing, and fails at nothing', () => {
    expect(summaryOf({})).toMatchObject({
      answeredInTime: { count: 0, of: 0 },
      daysToAnswer: { of: 0 },
      ages: [0, 0, 0, 0, 0],
    });
  });
});

/** How many of these tickets stand so at a moment, by their last events. */
const standingIn = (lives: readonly (readonly TicketEvent[])[], group: string): number =>
  lives.filter((events) => statuses[events.at(-1)?.after.status ?? 'closed'].group === group).length;

it('of random lives says what stands, and that what came and did not go is to be answered', () => {
  const policy = aPolicy();
  const lives = fc.array(
    aPlay.map((play) => playLife(play, policy)),
    { minLength: 1, maxLength: 4 },
  );
  checkProperty(
    fc.property(lives, (played) => {
      const changes = played.flatMap(
        ({ random, calendars }) => recountTicket(random.life.events, calendars).changes,
      );
      const histories = played.map(({ random }) => inTime(random.life.events));
      const moments = histories.flat().map(({ at }) => at);
      const asOf = moments.reduce(later, wednesday);
      const { standing, came, went, ages } = summarize({
        ...summarizedOf(changes, asOf),
        calendar,
        kinds,
        withKept: true,
      });
      const toAnswer = standing.open + standing['in-progress'];
      expect(standing.open).toBe(standingIn(histories, 'open'));
      expect(standing.completed).toBe(standingIn(histories, 'completed'));
      expect(ages.reduce((sum, count) => sum + count, 0)).toBe(toAnswer);
      const sum = (counts: Readonly<Record<string, number>>) =>
        Object.values(counts).reduce((total, count) => total + count, 0);
      expect(sum(came) - sum(went)).toBe(toAnswer);
    }),
    { numRuns: 30 },
  );
});
