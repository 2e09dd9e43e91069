import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  daysUntilAnswered,
  survivalOf,
  togetherLasting,
  type Durations,
} from '../../../../domain/analytics/measures/survival.ts';
import { checkProperty } from '../../../builders/chance.ts';

interface Reference {
  readonly answered: readonly (readonly [number, number])[];
  readonly left: readonly (readonly [number, number])[];
  readonly never: number;
  /** Days on which some were answered, and the share that waits after them. */
  readonly shares: readonly (readonly [number, number])[];
  readonly median: number | null;
  readonly ninetieth: number | null;
}

/** What lifelines 0.30.3 for Python makes of random durations. */
const reference = JSON.parse(readFileSync(join(import.meta.dirname, 'lifelines.json'), 'utf8')) as {
  readonly cases: readonly Reference[];
};

/** One that was waited for: so many days, and whether it was answered then. */
type Observed = readonly [days: number, answered: boolean];

const countsOf = (days: readonly number[]): ReadonlyMap<number, number> =>
  new Map([...Map.groupBy(days, (day) => day)].map(([day, all]) => [day, all.length]));

const lasting = (observed: readonly Observed[], never = 0): Durations => ({
  answered: countsOf(observed.flatMap(([days, answered]) => (answered ? [days] : []))),
  left: countsOf(observed.flatMap(([days, answered]) => (answered ? [] : [days]))),
  never,
});

const medianOf = (durations: Durations): number | undefined => daysUntilAnswered(survivalOf(durations), 0.5);

/** Weeks in remission under 6-mercaptopurine; a plus: still in remission when last seen. */
const remissions = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
  .split(' ')
  .map((weeks): Observed => [Number.parseInt(weeks, 10), !weeks.endsWith('+')]);

describe('how long one waits for an answer', () => {
  it('is what the textbooks say of the remissions that Freireich published in 1963', () => {
    // Of E. J. Freireich and others in Blood 21, page 699; the estimate as the survival package of R prints it.
    expect(
      survivalOf(lasting(remissions)).map(({ days, atRisk, share }) => [days, atRisk, share.toFixed(3)]),
    ).toEqual([
      [6, 21, '0.857'],
      [7, 17, '0.807'],
      [10, 15, '0.753'],
      [13, 12, '0.690'],
      [16, 11, '0.627'],
      [22, 7, '0.538'],
      [23, 6, '0.448'],
    ]);
    expect(medianOf(lasting(remissions))).toBe(23);
  });

  it.each(reference.cases.map((known, place) => [place, known] as const))(
    'is what lifelines says of random durations (%i)',
    (_, { answered, left, never, shares, median, ninetieth }) => {
      const steps = survivalOf({ answered: new Map(answered), left: new Map(left), never });
      expect(steps.map(({ days }) => days)).toEqual(shares.map(([days]) => days));
      steps.forEach(({ share }, place) => {
        expect(share).toBeCloseTo(shares[place]?.[1] ?? Number.NaN, 10);
      });
      expect(daysUntilAnswered(steps, 0.5)).toBe(median ?? undefined);
      expect(daysUntilAnswered(steps, 0.9)).toBe(ninetieth ?? undefined);
    },
  );

  it('is the plain median where all were answered', () => {
    checkProperty(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 80 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        const median = sorted[Math.ceil(sorted.length / 2) - 1];
        expect(medianOf(lasting(days.map((day) => [day, true])))).toBe(median);
      }),
    );
  });

  it('does not fall while the backlog grows: easy answers and rotting rest', () => {
    // Each month five are answered on the day they come. The rest waits; the median of those that were answered stays 0.
    const rotting = (waiting: number) =>
      medianOf(
        lasting([...Array<Observed>(5).fill([0, true]), ...Array<Observed>(waiting).fill([40, false])]),
      );
    expect(rotting(3)).toBe(0);
    expect(rotting(50)).toBeUndefined(); // more than half wait still
  });

  it('counts what the clock took away as never answered, and not as gone', () => {
    const half: readonly Observed[] = [
      [3, true],
      [4, true],
    ];
    expect(medianOf(lasting(half, 1))).toBe(4);
    expect(medianOf(lasting(half, 3))).toBeUndefined();
    expect(medianOf(lasting([...half, [1, false], [1, false], [1, false]]))).toBe(3);
  });

  it('has whoever left on a day at risk on that day', () => {
    expect(
      survivalOf(
        lasting([
          [2, true],
          [2, false],
        ]),
      ),
    ).toEqual([{ days: 2, atRisk: 2, answered: 1, share: 0.5 }]);
  });

  it('is the same for a whole as for its parts together', () => {
    const someObserved = fc.array(fc.tuple(fc.nat(40), fc.boolean()), { maxLength: 40 });
    checkProperty(
      fc.property(someObserved, someObserved, fc.nat(5), (one, other, never) => {
        expect(survivalOf(togetherLasting([lasting(one, never), lasting(other)]))).toEqual(
          survivalOf(lasting([...one, ...other], never)),
        );
      }),
    );
  });

  it('is nothing where nobody waited', () => {
    expect(survivalOf(lasting([]))).toEqual([]);
    expect(medianOf(lasting([]))).toBeUndefined();
  });
});
