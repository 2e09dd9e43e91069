import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import type { ShownUnit } from '../../../../web/src/officer/oversight/use-figures.ts';
import { bestAndWorst } from '../../../../web/src/officer/oversight/best-and-worst.ts';
import { unitsOfNation } from '../../../browser/states/work/figures-of-nation.ts';
import { checkProperty } from '../../../builders/chance.ts';

const [aUnit] = unitsOfNation('en').units;
if (aUnit === undefined) throw new Error('There is no unit.');

const codes = ['large', 'middle', 'small'] as const;

/** Units of these ranks in their groups, and some without. */
const someUnits = fc
  .array(fc.record({ code: fc.constantFrom(...codes), rank: fc.option(fc.integer({ min: 1, max: 40 })) }))
  .map((ranks) =>
    ranks.map(({ code, rank }, place): ShownUnit => {
      const institution = { ...aUnit.institution, id: `unit-${place}` };
      return {
        ...omit(aUnit, 'group', 'rank'),
        institution,
        ...(rank !== null && { rank, group: { code, word: code } }),
      };
    }),
  );

describe('the best and the worst units of a size', () => {
  it('are at most five at each end, in the order of their ranks, and nobody is among both', () => {
    checkProperty(
      fc.property(someUnits, (units) => {
        for (const { group, size, best, worst } of bestAndWorst(units)) {
          const ofGroup = units.filter((unit) => unit.group?.code === group.code);
          expect(size).toBe(ofGroup.length);
          expect([best.length <= 5, worst.length <= 5]).toEqual([true, true]);
          expect(new Set([...best, ...worst].map(({ institution }) => institution.id)).size).toBe(
            Math.min(size, best.length + worst.length),
          );
          expect(best.length + worst.length).toBe(Math.min(size, 10));
          const ranks = ofGroup.map(({ rank = 0 }) => rank).toSorted((a, b) => a - b);
          expect(best.map(({ rank }) => rank)).toEqual(ranks.slice(0, best.length));
          expect(worst.map(({ rank }) => rank)).toEqual(ranks.toReversed().slice(0, worst.length));
        }
      }),
    );
  });

  it('are of the largest group first, and none is of those without a rank', () => {
    const groups = bestAndWorst(unitsOfNation('sw').units);
    expect(groups.map(({ group, size }) => [group.code, size])).toEqual([
      ['large', 4],
      ['middle', 8],
      ['small', 4],
    ]);
    expect(groups[0]?.best.map(({ institution }) => institution.id)).toEqual(['nishati', 'afya']);
    expect(groups[0]?.worst.map(({ institution }) => institution.id)).toEqual(['wizara-maji', 'tamisemi']);
  });
});
