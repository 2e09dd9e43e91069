import { beforeAll, describe, expect, it } from 'vitest';
import { attackOn, ownCounts } from '../../../builders/attack/attack.ts';
import { Attacker } from '../../../builders/attack/attacker.ts';
import { smallCountry } from '../../../builders/attack/random-country.ts';
import { seedsFrom, tryEach } from '../../../builders/chance.ts';
import { timesAsOften } from '../../../builders/runs.ts';

/** As many as CI has time for; `npm run test:figures` has five times as many. */
const countries = 200;

describe(`an attacker who knows all that was published in three months of ${countries * timesAsOften} random countries`, () => {
  let attacker: Attacker;
  beforeAll(async () => {
    attacker = await Attacker.ready();
  });

  it('derives no withheld count', async () => {
    let sought = 0;
    await tryEach(seedsFrom(1, countries), (seed) => {
      const outcome = attackOn(attacker, seed, smallCountry);
      sought += outcome.sought;
      expect(outcome.derived).toEqual([]);
    });
    expect(sought).toBeGreaterThan(300 * countries * timesAsOften);
  }, 1_800_000);

  it('derives none where an institution lends all its own counts, either', async () => {
    await tryEach(seedsFrom(10_001, countries / 4), (seed) => {
      expect(attackOn(attacker, seed, smallCountry, ownCounts(seed)).derived).toEqual([]);
    });
  }, 1_800_000);
});
