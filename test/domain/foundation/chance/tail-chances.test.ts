import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondChance, tailChances } from '../../../../domain/foundation/chance/tail-chances.ts';
import { checkProperty } from '../../../builders/chance.ts';

/** The chances of all counts, by Pascal's rule. */
const chancesOf = (all: number, share: number): readonly number[] =>
  Array.from({ length: all }).reduce<readonly number[]>(
    (chances) =>
      [...chances, 0].map((chance, count) => chance * (1 - share) + (chances[count - 1] ?? 0) * share),
    [1],
  );
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('the chances of an exact binomial test', () => {
  it('are the sums of the chances of counts', () => {
    checkProperty(
      fc.property(
        fc.nat(60),
        fc.nat(),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (all, at, share) => {
          const count = at % (all + 1);
          const chances = chancesOf(all, share);
          const { atLeast, atMost } = tailChances(count, all, share);
          expect(atLeast).toBeCloseTo(sumOf(chances.slice(count)), 10);
          expect(atMost).toBeCloseTo(sumOf(chances.slice(0, count + 1)), 10);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are small and no less than nothing far from the usual, of a hundred thousand too', () => {
    const { atLeast, atMost } = tailChances(26_000, 100_000, 0.25);
    expect(atLeast).toBeGreaterThan(0);
    expect(atLeast).toBeLessThan(1e-12);
    expect(atMost).toBeCloseTo(1, 10);
  });
});

describe('what is beyond chance among many tests', () => {
  it('are those of Benjamini and Hochberg, of their fifteen', () => {
    const chances = [
      ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298],
      ...[0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
    ];
    expect(beyondChance(chances.toReversed(), 0.05).filter(Boolean)).toHaveLength(4);
  });

  it('are none of none, and all where all are', () => {
    expect(beyondChance([], 0.05)).toEqual([]);
    expect(beyondChance([0.04, 0.05, 0.01], 0.05)).toEqual([true, true, true]);
  });
});
