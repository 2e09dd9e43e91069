import { expect, it } from 'vitest';
import {
  dateInFull,
  daysBetween,
  daysFromNow,
  localDateOf,
  momentInFull,
  timeOfDay,
} from '../../web/src/platform/dates.ts';

const evening = Date.parse('2026-11-24T21:30:00Z'); // half past midnight in Dar es Salaam

it('a date is said in full, in both languages', () => {
  expect(dateInFull('2026-12-15', 'sw')).toBe('Jumanne, 15 Desemba 2026');
  expect(dateInFull('2026-12-15', 'en')).toBe('Tuesday, 15 December 2026');
});

it('a moment is told by the clock of the offices, wherever the phone is', () => {
  expect(momentInFull('2026-11-24T21:30:00Z', 'en')).toBe('25 November 2026 at 00:30');
  expect(momentInFull(evening, 'sw')).toBe('25 Novemba 2026, saa 6:30 usiku');
  expect(timeOfDay(evening, 'en')).toBe('00:30');
  expect(localDateOf(evening)).toBe('2026-11-25');
});

it('days are counted from date to date, over the ends of months and years', () => {
  expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
  expect(daysBetween('2026-11-24', '2026-11-24')).toBe(0);
  expect(daysBetween('2026-11-24', '2026-11-20')).toBe(-4);
});

it('how far a day is, is said as people say it', () => {
  expect([0, 1, 12, -3].map((days) => daysFromNow(days, 'sw'))).toEqual([
    'leo',
    'kesho',
    'baada ya siku 12',
    'siku 3 zilizopita',
  ]);
  expect(daysFromNow(12, 'en')).toBe('in 12 days');
});
