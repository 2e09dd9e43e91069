import type { DurationUnit } from '../../../../domain/foundation/time/duration.ts';

/**
 * Worked by hand with a wall calendar of 2026, local times. Offices: Monday to Friday, 07:30 to 15:30.
 * Each line: what comes in when, how long it takes, when it is due, and why.
 */
export const dueTimes: readonly (readonly [
  from: string,
  amount: number,
  unit: DurationUnit,
  due: string,
  because: string,
])[] = [
  // Days of the week
  ['2026-11-27 14:00:00', 2, 'working-days', '2026-12-01 14:00:00', 'Friday and two days is Tuesday'],
  ['2026-11-28 10:00:00', 2, 'working-days', '2026-12-01 15:30:00', 'Saturday counts from Monday'],
  ['2026-11-29 23:30:00', 1, 'working-days', '2026-11-30 15:30:00', 'so does Sunday night'],
  ['2026-11-27 23:59:59', 1, 'working-days', '2026-11-30 15:30:00', 'and Friday night'],
  ['2026-11-30 03:00:00', 1, 'working-days', '2026-11-30 15:30:00', 'before opening counts from opening'],
  // The edges of a day, to the second
  ['2026-11-30 07:29:59', 1, 'working-days', '2026-11-30 15:30:00', 'a second before opening'],
  ['2026-11-30 07:30:00', 1, 'working-days', '2026-11-30 15:30:00', 'at opening: due at closing, that day'],
  ['2026-11-30 07:30:00', 2, 'working-days', '2026-12-01 15:30:00', 'two whole days'],
  ['2026-11-30 07:30:01', 1, 'working-days', '2026-12-01 07:30:01', 'a second after opening'],
  ['2026-11-30 15:29:59', 1, 'working-days', '2026-12-01 15:29:59', 'a second before closing'],
  ['2026-11-30 15:30:00', 1, 'working-days', '2026-12-01 15:30:00', 'at closing it is tomorrow already'],
  ['2026-11-30 15:29:59', 1, 'working-seconds', '2026-11-30 15:30:00', 'the last second of the day'],
  ['2026-11-30 15:29:59', 2, 'working-seconds', '2026-12-01 07:30:01', 'the first of the next'],
  // Hours of working time
  ['2026-11-30 10:00:00', 1, 'working-hours', '2026-11-30 11:00:00', 'within the day'],
  ['2026-11-30 15:00:00', 1, 'working-hours', '2026-12-01 08:00:00', 'over the night'],
  [
    '2026-11-27 15:00:00',
    9,
    'working-hours',
    '2026-12-01 08:00:00',
    'over the weekend, 30 min + 8 h + 30 min',
  ],
  // Holidays
  ['2026-12-08 12:00:00', 1, 'working-days', '2026-12-10 12:00:00', 'Independence Day, a Wednesday, between'],
  ['2026-12-09 09:00:00', 2, 'working-days', '2026-12-11 15:30:00', 'sent on the holiday'],
  ['2026-12-24 14:00:00', 2, 'working-days', '2026-12-29 14:00:00', 'Christmas Friday, Boxing Day Saturday'],
  ['2026-12-24 15:30:00', 1, 'working-days', '2026-12-28 15:30:00', 'at closing on Christmas Eve'],
  ['2026-12-26 11:00:00', 5, 'working-days', '2027-01-04 15:30:00', 'New Year, a Friday, between'],
  [
    '2026-04-02 13:00:00',
    2,
    'working-days',
    '2026-04-09 13:00:00',
    'Easter and Karume Day: five days closed',
  ],
  [
    '2026-04-03 08:00:00',
    15,
    'working-days',
    '2026-04-28 15:30:00',
    'from Good Friday; Union Day is a Sunday',
  ],
  ['2026-11-24 12:00:00', 15, 'working-days', '2026-12-16 12:00:00', 'a complaint over Independence Day'],
  ['2026-04-30 09:15:30', 5, 'working-days', '2026-05-08 09:15:30', 'a question over Labour Day'],
  ['2026-01-05 08:00:00', 10, 'working-days', '2026-01-20 08:00:00', 'over Zanzibar Revolution Day'],
  ['2026-05-27 10:00:00', 5, 'working-days', '2026-06-03 15:30:00', 'sent at Eid'],
  // By the clock
  ['2026-11-27 22:30:00', 4, 'hours', '2026-11-28 02:30:00', 'urgent hours run through the night'],
  ['2026-11-27 23:10:05', 72, 'hours', '2026-11-30 23:10:05', 'and the weekend'],
  ['2026-12-24 15:30:00', 48, 'hours', '2026-12-26 15:30:00', 'and holidays'],
  ['2026-11-30 15:00:00', 90, 'minutes', '2026-11-30 16:30:00', 'past closing time'],
  ['2026-11-30 23:59:55', 8, 'seconds', '2026-12-01 00:00:03', 'past midnight'],
  // Calendar days
  ['2026-11-24 09:00:00', 30, 'days', '2026-12-24 23:59:59', 'an appeal window'],
  ['2026-12-24 00:00:00', 14, 'days', '2027-01-07 23:59:59', 'from the first second of a day'],
  ['2026-11-24 23:59:59', 10, 'days', '2026-12-04 23:59:59', 'from the last second of a day'],
  [
    '2026-11-25 02:00:00',
    1,
    'days',
    '2026-11-26 23:59:59',
    'the day is the local one: in UTC it is the 24th',
  ],
  ['2028-02-28 12:00:00', 1, 'days', '2028-02-29 23:59:59', 'a leap year'],
];
