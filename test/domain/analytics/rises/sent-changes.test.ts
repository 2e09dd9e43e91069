import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentChangesIn, timesUsual, type SentCell } from '../../../../domain/analytics/rises/sent-changes.ts';
import { checkProperty, seedsFrom } from '../../../builders/chance.ts';
import { randomFrom, type Random } from '../surges/random.ts';

/** A count that comes by chance alone around a mean. */
function poisson(random: Random, mean: number): number {
  let [count, product] = [0, random()];
  for (const limit = Math.exp(-mean); product > limit; product *= random()) count += 1;
  return count;
}

/** A country of so many cells in which nothing changes; tickets come singly, or several of one cause together. */
function steadyCountry(seed: number, cells: number, together = 1): readonly SentCell[] {
  const random = randomFrom(seed);
  return Array.from({ length: cells }, (_, place) => {
    const mean = 1 + 19 * random();
    return {
      institution: 'taifa',
      category: `jambo-${place}`,
      region: 'mara',
      weeks: Array.from({ length: 16 }, () => together * poisson(random, mean / together)),
    };
  });
}

const usually = (category: string, weekly: number, lately = weekly): SentCell => ({
  institution: 'taifa',
  category,
  weeks: Array.from({ length: 16 }, (_, week) => (week < 12 ? weekly : lately)),
});

describe('what rises and falls against the usual', () => {
  it('is named in at most one country of ten in which nothing does', () => {
    const named = seedsFrom(1, 200).filter(
      (seed) => sentChangesIn(steadyCountry(seed, 100)).changes.length > 0,
    );
    expect(named.length).toBeLessThanOrEqual(20);
  });

  it('is named no more often where tickets of one cause come four together', () => {
    const named = seedsFrom(1, 200).filter(
      (seed) => sentChangesIn(steadyCountry(seed, 100, 4)).changes.length > 0,
    );
    expect(named.length).toBeLessThanOrEqual(20);
  });

  it('is found where one of a hundred grows to 2.4 times', () => {
    const found = seedsFrom(1, 100).filter((seed) => {
      const random = randomFrom(seed);
      const weeks = Array.from({ length: 16 }, (_, week) => poisson(random, week < 12 ? 10 : 24));
      const doubled = { institution: 'taifa', category: 'maji', region: 'dodoma', weeks };
      const { changes } = sentChangesIn([...steadyCountry(seed, 99), doubled]);
      return changes.some(({ category, direction }) => category === 'maji' && direction === 'rises');
    });
    expect(found.length).toBeGreaterThanOrEqual(95);
  });

  it('says how many there were, how many are usual, and which way it goes, the largest multiple first', () => {
    const { compared, changes } = sentChangesIn([
      usually('ardhi', 20, 40),
      usually('umeme', 20, 5),
      usually('maji', 10, 30),
      usually('elimu', 10),
    ]);
    expect(compared).toBe(4);
    expect(changes.map((change) => ({ ...change, times: timesUsual(change) }))).toEqual([
      { institution: 'taifa', category: 'maji', direction: 'rises', count: 120, usual: 40, times: 3 },
      { institution: 'taifa', category: 'ardhi', direction: 'rises', count: 160, usual: 80, times: 2 },
      { institution: 'taifa', category: 'umeme', direction: 'falls', count: 20, usual: 80, times: 0.25 },
    ]);
  });

  it('never tells a count of fewer than five, and tests no cell that is rare or known for fewer than twelve weeks', () => {
    const short = (weeks: number): SentCell => ({
      ...usually('ardhi', 20, 60),
      weeks: usually('ardhi', 20, 60).weeks.slice(-weeks),
    });
    expect(sentChangesIn([usually('umeme', 20, 1)])).toEqual({ compared: 1, changes: [] });
    expect(sentChangesIn([usually('maji', 0, 4)]).compared).toBe(0);
    expect(sentChangesIn([short(11)]).compared).toBe(0);
    expect(sentChangesIn([short(12)]).changes).toHaveLength(1);
    checkProperty(
      fc.property(
        fc.array(fc.array(fc.nat(12), { minLength: 10, maxLength: 17 }), { maxLength: 30 }),
        (counts) => {
          const { compared, changes } = sentChangesIn(
            counts.map((weeks, place) => ({ institution: 'taifa', category: `jambo-${place}`, weeks })),
          );
          expect(compared).toBeLessThanOrEqual(counts.length);
          for (const { count, usual, direction } of changes) {
            expect(count).toBeGreaterThanOrEqual(5);
            expect(direction === 'rises' ? count >= usual : count <= usual).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
