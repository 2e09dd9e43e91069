import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surgeRule } from '../../../../domain/analytics/surges/surge-rule.ts';
import { usualRange } from '../../../../domain/analytics/surges/usual-range.ts';
import { checkProperty } from '../../../builders/chance.ts';

const rangeOf = (known: readonly number[], share = 1) => usualRange({ known, assumed: [], share }, surgeRule);
const alike = (count: number) => Array.from({ length: 12 }, () => count);

describe('what is usual', () => {
  it('is what weeks bring that are alike, and what chance and some days make of it', () => {
    expect(rangeOf(alike(9))).toEqual({ usual: 9, upTo: 43 });
  });

  it('is the share that the hours have of themselves and their neighbours', () => {
    expect(rangeOf(alike(9), 1 / 3)).toEqual(rangeOf(alike(3)));
  });

  it('is known where fewer than half of the weeks had a ticket, whose median is none', () => {
    expect(rangeOf([1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0])).toMatchObject({ usual: 0.3 });
  });

  it('is hardly moved by an earlier surge', () => {
    expect(rangeOf([60, ...alike(0).slice(1)]).upTo).toBeLessThanOrEqual(rangeOf(alike(0)).upTo + 1);
    expect(rangeOf([200, ...alike(9).slice(1)]).upTo).toBeLessThanOrEqual(rangeOf(alike(9)).upTo + 3);
  });

  it('reaches further where weeks are less alike', () => {
    const unlike = [1, 17, 2, 16, 3, 15, 4, 14, 5, 13, 6, 12];
    expect(rangeOf(unlike)).toMatchObject({ usual: 9 });
    expect(rangeOf(unlike).upTo).toBeGreaterThan(rangeOf(alike(9)).upTo);
  });
});

const someWeeks = fc.array(fc.nat(200), { minLength: 1, maxLength: 12 });

describe('the usual range', () => {
  it('never ends below the floor, nor below what is usual', () => {
    checkProperty(
      fc.property(someWeeks, fc.double({ min: 0.1, max: 1, noNaN: true }), (weeks, share) => {
        const { usual, upTo } = rangeOf(weeks, share);
        expect(upTo).toBeGreaterThanOrEqual(surgeRule.floor - 1);
        expect(upTo).toBeGreaterThanOrEqual(Math.floor(usual));
      }),
    );
  });

  it('is the same in whatever order the weeks are', () => {
    checkProperty(
      fc.property(someWeeks, (weeks) => {
        expect(rangeOf(weeks.toReversed()).upTo).toBe(rangeOf(weeks).upTo);
      }),
    );
  });
});
