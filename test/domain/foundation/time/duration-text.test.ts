import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { durationUnits } from '../../../../domain/foundation/time/duration.ts';
import {
  formatDuration,
  NotADuration,
  parseDuration,
} from '../../../../domain/foundation/time/duration-text.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { lasting } from '../../../builders/policy.ts';

describe('a duration in a file', () => {
  test.each([
    ['2 working-days', lasting(2, 'working-days')],
    ['72 hours', lasting(72, 'hours')],
    ['1 day', lasting(1, 'days')],
    ['1 working-hour', lasting(1, 'working-hours')],
    [' 30  days ', lasting(30, 'days')],
  ])('"%s" is read', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  it('is read again as what was written', () => {
    const durations = fc.record({
      amount: fc.integer({ min: 1, max: 1_000_000 }),
      unit: fc.constantFrom(...durationUnits),
    });
    checkProperty(
      fc.property(durations, (duration) => {
        expect(parseDuration(formatDuration(duration))).toEqual(duration);
      }),
    );
  });

  test.each([
    ['', 'whole number, a space and a unit'],
    ['days', 'whole number, a space and a unit'],
    ['2days', 'whole number, a space and a unit'],
    ['-2 days', 'whole number, a space and a unit'],
    ['1.5 hours', 'whole number, a space and a unit'],
    ['two days', 'whole number, a space and a unit'],
    ['2 fortnights', 'none of the units seconds'],
    ['2 working days', 'whole number, a space and a unit'],
    ['0 days', 'between 1 and 1000000'],
    ['1000001 seconds', 'between 1 and 1000000'],
  ])('"%s" is refused: it wants or is %s', (text, because) => {
    expect(() => parseDuration(text)).toThrow(NotADuration);
    expect(() => parseDuration(text)).toThrow(because);
  });
});
