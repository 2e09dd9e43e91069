import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAt, monthIn, monthsLater } from '../../../web/src/officer/closed/month.ts';
import { checkProperty } from '../../builders/chance.ts';

const now = Date.parse('2026-11-24T09:00:00Z');

describe('a month', () => {
  it('is that of the offices, where it begins three hours before that of the world', () => {
    expect(monthAt(Date.parse('2026-11-30T20:59:59Z'))).toBe('2026-11');
    expect(monthAt(Date.parse('2026-11-30T21:00:00Z'))).toBe('2026-12');
  });

  it.each([
    ['2026-02', '2026-02'],
    ['2026-13', '2026-11'],
    ['Novemba', '2026-11'],
    [undefined, '2026-11'],
  ])('that stands in an address as %s is %s', (text, month) => {
    expect(monthIn(text, now)).toBe(month);
  });

  it('leads over the year’s end and back', () => {
    expect([monthsLater('2026-12', 1), monthsLater('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    checkProperty(
      fc.property(fc.integer({ min: -600, max: 600 }), (count) => {
        const month = monthAt(now);
        expect(monthsLater(monthsLater(month, count), -count)).toBe(month);
      }),
    );
  });
});
