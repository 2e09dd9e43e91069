import { describe, expect, it } from 'vitest';
import { isBeyondUsual, lanesEnd, usualSms } from '../../../../domain/messaging/notices/sms-budget.ts';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../../../domain/foundation/time/local-day.ts';
import { type SmsLane, smsLaneNames } from '../../../../domain/messaging/notices/sms-lanes.ts';

const today = '2026-11-24';
/** Days before today with these counts, the newest last. */
const daysOf = (...counts: readonly number[]) =>
  counts.map((count, place) => ({
    date: localDateAt(plusSeconds(`${today}T12:00:00Z`, (place - counts.length) * 86_400), 'UTC'),
    count,
  }));

describe('the usual number of SMS', () => {
  it.each([
    ['is not known of six days', daysOf(1, 1, 1, 1, 1, 1), undefined],
    ['is the middle of seven', daysOf(7, 1, 6, 2, 5, 3, 4), 4],
    ['is between the two in the middle of eight', daysOf(1, 2, 3, 4, 6, 7, 8, 9), 5],
    ['is of four weeks', daysOf(...Array<number>(28).fill(900), ...Array<number>(28).fill(100)), 100],
    [
      'leaves out today and what is to come',
      [...daysOf(1, 1, 1, 1, 1, 1), { date: today, count: 9 }],
      undefined,
    ],
    ['is moved by no single day', daysOf(100, 100, 100, 90_000, 100, 100, 100), 100],
  ])('%s', (_, days, usual) => {
    expect(usualSms(days, today)).toBe(usual);
  });

  it.each([
    [2_001, 1_000, true],
    [2_000, 1_000, false],
    [999, 10, false],
    [1_000_000, undefined, false],
  ])('is far exceeded by %d where it is %s: %s', (count, usual, beyond) => {
    expect(isBeyondUsual(count, usual)).toBe(beyond);
  });
});

describe('the budget of a day', () => {
  it('ends for phones that nobody confirmed first, for codes to these and confirmed ones of the web next, and for simple phones and desks last', () => {
    const ends = smsLaneNames.map((lane) => lanesEnd(lane, 1_000)).toSorted((a, b) => b - a);
    expect(ends).toEqual([1_000, 800, 700, 500, 450, 350, 350, 350, 350, 350, 350]);
    const lanes: readonly SmsLane[] = ['unconfirmed-0', 'codes', 'confirmed', 'first'];
    expect(lanes.map((lane) => lanesEnd(lane, 1_000))).toEqual([500, 700, 800, 1_000]);
  });

  it('of none stops all', () => {
    expect(smsLaneNames.map((lane) => lanesEnd(lane, 0))).toEqual(smsLaneNames.map(() => 0));
  });
});
