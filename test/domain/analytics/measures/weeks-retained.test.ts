import { describe, expect, it } from 'vitest';
import { retainedFrom } from '../../../../domain/analytics/measures/retained-figures.ts';
import {
  rollingDates,
  rollingDays,
  stockAtEnds,
  weeksRetained,
} from '../../../../domain/analytics/measures/trend.ts';
import { dateAfter, datesFrom } from '../../../../domain/foundation/time/months.ts';

const aYear = datesFrom('2026-01-01', '2026-12-31');

describe('the weeks of a trend', () => {
  it('are the one that runs and four whole ones, on whichever day one asks, and all their days are kept', () => {
    for (const today of aYear) {
      const weeks = weeksRetained(today, today);
      expect(weeks).toHaveLength(5);
      expect(weeks.at(-1)?.upTo).toBe(today);
      expect(weeks[0]?.from).toSatisfy((from: string) => from >= retainedFrom(today).day);
      for (const { from } of weeks) expect(new Date(`${from}T12:00:00Z`).getUTCDay()).toBe(1);
      for (const { from, upTo } of weeks.slice(0, -1)) expect(upTo).toBe(dateAfter(from, 6));
    }
  });

  it('begin and end next to each other, over the turn of a year too', () => {
    expect(weeksRetained('2027-01-03', '2027-01-03').slice(-2)).toEqual([
      { from: '2026-12-21', upTo: '2026-12-27' },
      { from: '2026-12-28', upTo: '2027-01-03' },
    ]);
  });

  it('are fewer where days were let go by a later date than that of the figures: half a week is none', () => {
    expect(weeksRetained('2026-11-22', '2026-11-22').map(({ from }) => from)[0]).toBe('2026-10-19');
    expect(weeksRetained('2026-11-22', '2026-11-23').map(({ from }) => from)[0]).toBe('2026-10-26');
    expect(weeksRetained('2026-11-22', '2026-11-30')).toHaveLength(3);
  });
});

describe('the rolling thirty days', () => {
  it('end yesterday, and are kept whole however many days figures are older than rounds, up to four', () => {
    for (const today of aYear) {
      const dates = rollingDates(today);
      expect(dates).toHaveLength(rollingDays);
      expect(dates.at(-1)).toBe(dateAfter(today, -1));
      expect(dates[0]).toSatisfy((first: string) => first >= retainedFrom(dateAfter(today, 4)).day);
    }
  });

  it('tell what was overdue at the end of each from what is overdue now', () => {
    const told = { kinds: ['complaint'], withKept: false } as const;
    const days = [
      ['2026-11-22', { 'complaint.overdue': 3 }],
      ['2026-11-23', { 'complaint.overdue': -1, 'complaint.acknowledgement-overdue': 2 }],
      ['2026-11-24', { 'kept.complaint.overdue': 5, 'question.overdue': 7 }],
      ['2026-11-25', { 'complaint.overdue': 4 }],
    ] as const;
    const standing = { 'complaint.overdue': 10, 'complaint.acknowledgement-overdue': 2 };
    expect(stockAtEnds(days, standing, told, ['overdue'])).toEqual([7, 6, 6, 10]);
    expect(stockAtEnds(days, standing, told, ['overdue', 'acknowledgement-overdue'])).toEqual([7, 8, 8, 12]);
  });
});
