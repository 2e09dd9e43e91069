import { describe, expect, it } from 'vitest';
import { surgeRule } from '../../../../domain/analytics/surges/surge-rule.ts';
import { seedsFrom, tryEach } from '../../../builders/chance.ts';
import { simulatedYear } from './simulated-year.ts';
import { toldInYear, type ToldInYear } from './told-in-year.ts';

const known = new Map<number, ToldInYear>();

function toldOf(seed: number): ToldInYear {
  const told = known.get(seed) ?? toldInYear(simulatedYear(seed), surgeRule);
  known.set(seed, told);
  return told;
}

describe.each([
  ['the rule was tuned on', seedsFrom(1, 1)],
  ['the rule was never tuned on', seedsFrom(4001, 1)],
])('in a year of 400,000 tickets that %s', (_, seeds) => {
  it('no month has more than one false alarm, on average, in the whole country', async () => {
    await tryEach(seeds, (seed) => {
      expect(toldOf(seed).falseAlarms.length).toBeLessThanOrEqual(12);
    });
  });

  it('19 of 20 planted surges are told within two hours', async () => {
    await tryEach(seeds, (seed) => {
      const { found, missed } = toldOf(seed);
      const inTime = found.filter(({ afterMinutes }) => afterMinutes <= 120).length;
      expect(inTime / (found.length + missed.length)).toBeGreaterThanOrEqual(19 / 20);
    });
  });
});
