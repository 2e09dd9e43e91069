import { expect, test } from 'vitest';
import { timeLeft } from '../../../../domain/foundation/time/time-left.ts';
import { aCalendar } from '../../../builders/calendar.ts';

const hour = 3600;
const calendar = aCalendar(); // eight hours a day

test.each([
  [3 * 8 * hour + 7 * hour, false, 3, 'working-days'],
  [8 * hour, false, 1, 'working-days'],
  [8 * hour - 1, false, 7, 'working-hours'],
  [hour - 1, false, 59, 'minutes'],
  [30, false, 1, 'minutes'],
  [48 * hour, true, 2, 'days'],
  [48 * hour - 1, true, 47, 'hours'],
  [hour, true, 1, 'hours'],
  [0, true, 1, 'minutes'],
] as const)('%i seconds, urgent: %s, are %i %s', (seconds, urgent, amount, unit) => {
  expect(timeLeft(seconds, { urgent }, calendar)).toEqual({ amount, unit });
});
