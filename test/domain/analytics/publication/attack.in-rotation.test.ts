import { beforeAll, describe, expect, it } from 'vitest';
import { attackOn, attackOnNaive, ownCounts } from '../../../builders/attack/attack.ts';
import { Attacker } from '../../../builders/attack/attacker.ts';
import {
  complementary,
  exactly,
  overlappingWeeks,
  thresholdAlone,
  toFives,
  type NaivePublication,
} from '../../../builders/attack/naive-designs.ts';
import { smallCountry, type CountryShape, type TrueMonth } from '../../../builders/attack/random-country.ts';
import { seedsFrom, tryEach } from '../../../builders/chance.ts';
import { timesAsOften } from '../../../builders/runs.ts';

/** Small enough for a second; `attack.at-length.test.ts` takes larger ones. */
const fewInstitutions: CountryShape = { ...smallCountry, institutions: [3, 10] };

describe('an attacker by linear programming, who knows all that was published in three months', () => {
  let attacker: Attacker;
  beforeAll(async () => {
    attacker = await Attacker.ready();
  });

  it('derives no withheld count of random countries', async () => {
    let sought = 0;
    await tryEach(seedsFrom(1, 8), (seed) => {
      const outcome = attackOn(attacker, seed, fewInstitutions);
      sought += outcome.sought;
      expect(outcome.derived).toEqual([]);
    });
    expect(sought).toBeGreaterThan(600 * timesAsOften);
  });

  it('derives none where an institution lends all its own counts, either', async () => {
    await tryEach(seedsFrom(101, 4), (seed) => {
      expect(attackOn(attacker, seed, fewInstitutions, ownCounts(seed)).derived).toEqual([]);
    });
  });

  const designs: Readonly<
    Record<string, readonly [(country: readonly TrueMonth[]) => NaivePublication, share: number]>
  > = {
    'what is below five is withheld, and nothing else': [(country) => thresholdAlone(country, exactly), 0.2],
    'that, and all is rounded to five': [(country) => thresholdAlone(country, toFives), 0.01],
    'a neighbour of what is alone is withheld too': [(country) => complementary(country, exactly), 0.1],
    'that, and all is rounded to five as well': [(country) => complementary(country, toFives), 0.001],
    'each week and the month so far': [(country) => overlappingWeeks(country, exactly), 0.05],
    'each week and the month so far, rounded to five': [
      (country) => overlappingWeeks(country, toFives),
      0.01,
    ],
  };

  it.each(Object.entries(designs))('breaks other publications: %s', (_, [design, share]) => {
    const outcomes = seedsFrom(1, 8).map((seed) => attackOnNaive(attacker, seed, fewInstitutions, design));
    const sought = outcomes.reduce((sum, outcome) => sum + outcome.sought, 0);
    const derived = outcomes.reduce((sum, outcome) => sum + outcome.derived.length, 0);
    expect(derived / sought).toBeGreaterThan(share);
  });
});
