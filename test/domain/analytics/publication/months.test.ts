import { lastDateOf, monthAfter } from '../../../../domain/foundation/time/months.ts';
import { describe, expect, it } from 'vitest';
import { comingMonth, duePublications } from '../../../../domain/analytics/publication/months.ts';

describe('a month', () => {
  it('is counted on and back over the end of the year', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2027-01', -2)).toBe('2026-11');
    expect(monthAfter('2026-10', 0)).toBe('2026-10');
  });

  it.each(['2026-09-30', '2026-12-31', '2027-02-28', '2028-02-29'])('ends on %s', (date) => {
    expect(lastDateOf(date.slice(0, 7))).toBe(date);
  });

  it.each([
    ['2026-11-30', undefined, '2026-11', '2027-01-01'],
    ['2026-12-01', '2026-10', '2026-11', '2027-01-01'],
    ['2026-12-31', '2026-10', '2026-11', '2027-01-01'],
    ['2027-01-02', '2026-11', '2026-12', '2027-02-01'],
  ] as const)('comes next, on %s after %s: %s, from %s', (today, newest, month, from) => {
    expect(comingMonth(today, newest)).toEqual({ month, from });
    expect(duePublications(from, newest ?? '2026-10')).toEqual([month]);
  });

  it.each([
    ['2026-11-30', undefined, ['2026-09']],
    ['2026-12-01', undefined, ['2026-10']],
    ['2026-12-31', '2026-10', []],
    ['2027-02-01', '2026-10', ['2026-11', '2026-12']],
    ['2026-12-01', '2026-11', []],
  ] as const)('is due on %s where %s was the newest: %j', (today, newest, due) => {
    expect(duePublications(today, newest)).toEqual(due);
  });
});
