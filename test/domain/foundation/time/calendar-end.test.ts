import { describe, expect, it, test } from 'vitest';
import { endOfHolidays } from '../../../../domain/foundation/time/calendar-end.ts';
import { aCalendar, openAllDay } from '../../../builders/calendar.ts';

const calendar = aCalendar({ holidays: ['2026-12-25', '2027-05-01', '2027-12-25', '2028-02-29'] });

describe('the end of the public holidays', () => {
  test.each([
    ['2027-02-28', undefined],
    ['2027-03-01', '2028-02-29'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-02-29'],
    ['2031-01-01', '2031-01-01'],
  ])('is told from a year ahead on: on %s it is %s', (today, end) => {
    expect(endOfHolidays(calendar, today)).toBe(end);
  });

  it('is the last one before a year that somebody forgot', () => {
    const withoutAYear = aCalendar({ holidays: ['2027-12-26', '2029-01-01', '2029-12-26'] });
    expect(endOfHolidays(withoutAYear, '2027-06-01')).toBe('2027-12-26');
  });

  it('is no matter of what lies behind', () => {
    const old = aCalendar({ holidays: ['2001-12-25', '2026-12-25', '2027-12-25'] });
    expect(endOfHolidays(old, '2026-12-01')).toBeUndefined();
  });

  it('is there where none is known, and not where offices never close', () => {
    expect(endOfHolidays(aCalendar({ holidays: [] }), '2026-12-01')).toBe('2026-12-01');
    expect(endOfHolidays(openAllDay(), '2026-12-01')).toBeUndefined();
  });
});
