import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bySquareRoot,
  linear,
  lineThrough,
  placesOfNames,
  roundUp,
} from '../../../../web/src/officer/oversight/chart-scale.ts';
import { checkProperty } from '../../../builders/chance.ts';

describe('the scale of a chart', () => {
  it('ends at a round figure that is no less, and less than two and a half times as much', () => {
    checkProperty(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (most) => {
        const end = roundUp(most);
        expect(end).toBeGreaterThanOrEqual(most);
        expect(end).toBeLessThanOrEqual(2.5 * most);
        expect(String(end)).toMatch(/^[125]0*$/);
      }),
    );
    expect(roundUp(0)).toBe(1);
  });

  it('keeps the order of figures, from one end to the other', () => {
    checkProperty(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        for (const scale of [linear(0, 1000, 10, 500), bySquareRoot(1000, 10, 500)]) {
          expect([scale(0), scale(1000)].map(Math.round)).toEqual([10, 500]);
          expect(Math.sign(scale(a) - scale(b))).toBe(Math.sign(a - b));
        }
      }),
    );
    expect(linear(3, 3, 10, 500)(3)).toBe(10);
  });

  it('draws a line from place to place', () => {
    expect(
      lineThrough([
        [0, 1],
        [2.25, 3],
      ]),
    ).toBe('M0.0,1.0L2.3,3.0');
  });

  it('writes no name over another', () => {
    const name = fc.record({
      x: fc.nat(500),
      y: fc.nat(300),
      goes: fc.constantFrom('up' as const, 'down' as const),
      width: fc.integer({ min: 20, max: 150 }),
    });
    checkProperty(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const heights = placesOfNames(names, 15);
        names.forEach((one, place) =>
          names.slice(0, place).forEach((other, before) => {
            const isBeside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2;
            const isAbove = Math.abs((heights[place] ?? 0) - (heights[before] ?? 0)) >= 15;
            expect(isBeside || isAbove).toBe(true);
          }),
        );
      }),
    );
  });
});
