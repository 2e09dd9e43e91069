import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { after, ahead } from '../../../../domain/foundation/time/add-duration.ts';
import type { Calendar } from '../../../../domain/foundation/time/calendar.ts';
import { durationUnits } from '../../../../domain/foundation/time/duration.ts';
import { type Instant, plusSeconds, secondsOf } from '../../../../domain/foundation/time/instant.ts';
import { CalendarNeverOpens } from '../../../../domain/foundation/time/openings.ts';
import {
  isOpen,
  minusWorkingSeconds,
  nextOpening,
  plusWorkingSeconds,
  workingSecondsBetween,
} from '../../../../domain/foundation/time/working-time.ts';
import { aCalendar, local, openAllDay } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { lasting } from '../../../builders/policy.ts';
import { dueTimes } from './due-times.ts';

const calendar = aCalendar();
const start = secondsOf(local('2026-01-01 00:00:00'));
const anInstant = fc
  .integer({ min: 0, max: 400 * 86_400 })
  .map((seconds) => plusSeconds('1970-01-01T00:00:00Z', start + seconds));
const aLength = fc.integer({ min: 1, max: 40 * 8 * 3600 });
const aDuration = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom(...durationUnits),
});

/** Whether an instant lies in working time, told from the wall of Dar es Salaam alone: no code of ours. */
function isWorkedIn(instant: Instant): boolean {
  const wall = new Date(Date.parse(instant) + 3 * 3_600_000);
  const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const isWeekday = wall.getUTCDay() >= 1 && wall.getUTCDay() <= 5;
  return (
    isWeekday &&
    !calendar.holidays.includes(wall.toISOString().slice(0, 10)) &&
    minute >= 7 * 60 + 30 &&
    minute < 15 * 60 + 30
  );
}

describe('when something is due', () => {
  test.each(dueTimes)('%s and %i %s is %s: %s', (from, amount, unit, due) => {
    expect(after(local(from), lasting(amount, unit), calendar)).toBe(local(due));
  });

  it('is never in the past', () => {
    checkProperty(
      fc.property(anInstant, aDuration, (from, duration) => after(from, duration, calendar) > from),
    );
  });

  it('lies in working time, its closing second included, when it is counted in working time', () => {
    checkProperty(
      fc.property(anInstant, aLength, (from, length) =>
        isWorkedIn(plusSeconds(plusWorkingSeconds(from, length, calendar), -1)),
      ),
    );
  });

  it('comes no earlier for what comes in later', () => {
    checkProperty(
      fc.property(anInstant, anInstant, aDuration, (a, b, duration) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(after(first, duration, calendar) <= after(second, duration, calendar)).toBe(true);
      }),
    );
  });

  it('comes the same whether time is added at once or in two parts', () => {
    checkProperty(
      fc.property(anInstant, aLength, aLength, (from, one, other) => {
        const inParts = plusWorkingSeconds(plusWorkingSeconds(from, one, calendar), other, calendar);
        expect(inParts).toBe(plusWorkingSeconds(from, one + other, calendar));
      }),
    );
  });

  it('is found over fifty years', () => {
    // 52 weeks of five days a year and no holiday: 13,000 days are 2,600 weeks.
    const withoutHolidays = aCalendar({ holidays: [] });
    const due = after(local('2026-11-24 12:00'), lasting(13_000, 'working-days'), withoutHolidays);
    expect(due).toBe(plusSeconds(local('2026-11-24 12:00'), 2_600 * 7 * 86_400));
  });
});

describe('working time between two moments', () => {
  it('is what was added to the first', () => {
    checkProperty(
      fc.property(anInstant, aLength, (from, length) => {
        expect(workingSecondsBetween(from, plusWorkingSeconds(from, length, calendar), calendar)).toBe(
          length,
        );
      }),
    );
  });

  it('is what a count of its half hours gives', () => {
    const halfHour = 1800;
    checkProperty(
      fc.property(anInstant, fc.integer({ min: 0, max: 14 * 48 }), (from, length) => {
        const beginning = plusSeconds(from, -(secondsOf(from) % halfHour));
        const each = Array.from({ length }, (_, count) => plusSeconds(beginning, count * halfHour));
        const end = plusSeconds(beginning, length * halfHour);
        expect(workingSecondsBetween(beginning, end, calendar)).toBe(
          each.filter(isWorkedIn).length * halfHour,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('is none when the second is the earlier one', () => {
    expect(workingSecondsBetween(local('2026-11-25 12:00'), local('2026-11-24 12:00'), calendar)).toBe(0);
  });

  it('is all of it where offices never close', () => {
    expect(workingSecondsBetween(local('2026-11-28 00:00'), local('2026-11-29 00:00:07'), openAllDay())).toBe(
      86_407,
    );
  });
});

describe('so long ahead of a moment', () => {
  it('is in working time the moment that so much working time leads to it from', () => {
    checkProperty(
      fc.property(anInstant, aLength, (until, length) => {
        const from = minusWorkingSeconds(until, length, calendar);
        expect(workingSecondsBetween(from, until, calendar)).toBe(length);
      }),
    );
  });

  test.each([
    ['2026-12-24 23:59:59', 7, 'days', '2026-12-17 00:00:00'],
    ['2026-12-01 14:00:00', 2, 'working-days', '2026-11-27 14:00:00'],
    ['2026-12-01 01:00:00', 2, 'hours', '2026-11-30 23:00:00'],
  ] as const)('is, ahead of %s by %i %s, %s', (until, amount, unit, from) => {
    expect(ahead(local(until), lasting(amount, unit), calendar)).toBe(local(from));
  });
});

describe('offices', () => {
  test.each([
    ['2026-11-30 07:29:59', false],
    ['2026-11-30 07:30:00', true],
    ['2026-11-30 15:29:59', true],
    ['2026-11-30 15:30:00', false],
    ['2026-11-28 12:00:00', false],
    ['2026-12-09 12:00:00', false],
  ])('at %s are open: %s', (at, open) => {
    expect(isOpen(local(at), calendar)).toBe(open);
  });

  it('open next after Good Friday on the Wednesday after Karume Day', () => {
    expect(nextOpening(local('2026-04-03 08:00'), calendar)).toBe(local('2026-04-08 07:30'));
  });
});

describe('a calendar that is none', () => {
  const neverOpen: readonly (readonly [string, Partial<Calendar>])[] = [
    ['without a weekday', { weekdays: [] }],
    ['with weekdays that do not exist', { weekdays: [0, 8] }],
    ['that opens when it closes', { opens: '08:00', closes: '08:00' }],
    ['that closes before it opens', { opens: '15:30', closes: '07:30' }],
  ];
  test.each(neverOpen)('%s is refused, and nothing waits for it to open', (_, details) => {
    expect(() => plusWorkingSeconds(local('2026-11-24 12:00'), 1, aCalendar(details))).toThrow(
      CalendarNeverOpens,
    );
  });

  test.each(['7:30', '24:01', '25:00', '07:60', 'noon'])('with a time like %s is refused', (opens) => {
    expect(() => nextOpening(local('2026-11-24 12:00'), aCalendar({ opens }))).toThrow(RangeError);
  });

  it('in a zone that does not exist is refused', () => {
    expect(() => nextOpening(local('2026-11-24 12:00'), aCalendar({ timeZone: 'Africa/Nowhere' }))).toThrow(
      RangeError,
    );
  });
});
