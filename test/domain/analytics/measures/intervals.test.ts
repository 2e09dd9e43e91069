import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelAt, wilsonInterval } from '../../../../domain/analytics/measures/intervals.ts';
import { checkProperty } from '../../../builders/chance.ts';

describe('within what a share lies', () => {
  it.each([
    [0, 10, 0, 0.277533],
    [1, 3, 0.061492, 0.79234],
    [7, 10, 0.396778, 0.892209],
    [45, 60, 0.627679, 0.842235],
    [980, 1000, 0.96931, 0.987016],
  ])('is what SciPy says: %i of %i', (count, all, from, upTo) => {
    const interval = wilsonInterval(count, all);
    expect(interval?.from).toBeCloseTo(from, 6);
    expect(interval?.upTo).toBeCloseTo(upTo, 6);
  });

  it('is unknown where nothing was counted', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });
});

describe('a funnel', () => {
  it.each([
    [0.9, 30, 0.765139, 0.980342, 0.678285, 0.999214],
    [0.5, 100, 0.396824, 0.593176, 0.341216, 0.648784],
    [0.75, 500, 0.710557, 0.786491, 0.687816, 0.807376],
    [0.97, 4000, 0.964479, 0.97505, 0.961212, 0.977872],
    [0.02, 60, 0, 0.054764, 0, 0.087539],
    [0.8, 20_000, 0.794417, 0.805504, 0.791192, 0.808673],
  ])('has the limits of the binomial distribution, as SciPy has it: %d of %i', (share, all, ...limits) => {
    const [usual, almostAll] = [funnelAt(share, all, 'usual'), funnelAt(share, all, 'almostAll')];
    [usual.from, usual.upTo, almostAll.from, almostAll.upTo].forEach((limit, place) => {
      expect(limit).toBeCloseTo(limits[place] ?? Number.NaN, 5);
    });
  });

  it('narrows with more cases, and is no point while there are few', () => {
    checkProperty(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.integer({ min: 30, max: 400 }),
        (share, all) => {
          const [few, many] = [funnelAt(share, all, 'usual'), funnelAt(share, all * 8, 'usual')];
          expect(many.upTo - many.from).toBeLessThan(few.upTo - few.from);
          expect(few.from).toBeLessThan(share);
          expect(few.upTo).toBeGreaterThan(share);
        },
      ),
    );
  });

  it.each([0, 1])('is a point where nobody or everybody does: %i', (share) => {
    expect(funnelAt(share, 50, 'usual')).toEqual({ from: share, upTo: share });
  });
});
