import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  challengeLasts,
  judgedBelow,
  rateLimitVerdictOf,
  numberClosesAt,
  proofNeeded,
  sharedCounts,
  type SharedCount,
} from '../../../../domain/foundation/rate-limits/rate-limits.ts';
import { checkProperty } from '../../../builders/chance.ts';

/** So many were counted, and a guess that came with a proof of so many derivations was counted where it could be. */
const judged = (counted: Partial<Record<SharedCount, number>>, derivations = 0) => {
  const takenAt = (of: SharedCount) => {
    const before = counted[of] ?? 0;
    return { taken: before < judgedBelow(of, derivations), before };
  };
  return rateLimitVerdictOf({
    number: takenAt('number'),
    source: takenAt('source'),
    sourceAtNumber: takenAt('sourceAtNumber'),
  });
};

const lightest = { outcome: 'proof-needed', derivations: 200 };

describe('a guess', () => {
  it.each([
    ['a hundred at one number from wherever', 'number', 100],
    ['ten at one number from one place', 'sourceAtNumber', 10],
    ['five hundred from one place', 'source', 500],
  ] as const)(
    'is judged without a proof before %s were wrong, and then with one of two seconds',
    (_, of, free) => {
      expect(judged({ [of]: free - 1 })).toEqual({ outcome: 'judged' });
      expect(judged({ [of]: free })).toEqual(lightest);
      expect(judged({ [of]: free }, 200)).toEqual({ outcome: 'judged' });
    },
  );

  it.each([
    ['number', 140, 400],
    ['number', 180, 800],
    ['sourceAtNumber', 11, 400],
    ['sourceAtNumber', 20, 204_800],
    ['source', 1_000, 400],
    ['source', 100_000, 6_000],
  ] as const)('needs at %s, after %i, a proof of %i derivations', (of, counted, derivations) => {
    expect(judged({ [of]: counted })).toEqual({ outcome: 'proof-needed', derivations });
    expect(judged({ [of]: counted }, derivations)).toEqual({ outcome: 'judged' });
  });

  it('needs the heaviest of the proofs that its counts ask for', () => {
    expect(judged({ number: 180, sourceAtNumber: 11, source: 500 })).toEqual({
      outcome: 'proof-needed',
      derivations: 800,
    });
  });

  it('is judged with a proof that was heavy enough a while ago: half as heavy as is asked now', () => {
    expect(judged({ number: 140 }, 200).outcome).toBe('judged');
    expect(judged({ number: 141 }, 200).outcome).toBe('proof-needed');
  });

  it('is judged by nobody at a number where a thousand were wrong, whatever was calculated', () => {
    const heaviest = 2 ** 31 - 1;
    expect(judged({ number: numberClosesAt - 1 }, heaviest).outcome).toBe('judged');
    expect(judged({ number: numberClosesAt }, heaviest)).toEqual({ outcome: 'closed' });
  });

  it('of others behind the same address costs an owner nothing before a village has mistyped', () => {
    checkProperty(
      fc.property(fc.nat({ max: 499 }), (source) => {
        expect(judged({ source })).toEqual({ outcome: 'judged' });
      }),
    );
  });

  it('is judged with a proof wherever the proof is at least as heavy as is needed', () => {
    checkProperty(
      fc.property(fc.constantFrom(...sharedCounts), fc.nat({ max: numberClosesAt - 1 }), (of, counted) => {
        const needed = proofNeeded(of, counted);
        expect(counted).toBeLessThan(judgedBelow(of, needed));
      }),
    );
  });

  it('is judged with no proof that is lighter than half of what is needed', () => {
    checkProperty(
      fc.property(fc.constantFrom(...sharedCounts), fc.nat({ max: numberClosesAt - 1 }), (of, counted) => {
        const tooLight = Math.floor((proofNeeded(of, counted) - 1) / 2) - 1;
        fc.pre(tooLight >= 0);
        expect(counted).toBeGreaterThanOrEqual(judgedBelow(of, tooLight));
      }),
    );
  });

  it('never needs a lighter proof by more that were wrong, nor one that ALTCHA cannot count', () => {
    checkProperty(
      fc.property(fc.constantFrom(...sharedCounts), fc.nat({ max: 100_000 }), (of, counted) => {
        expect(proofNeeded(of, counted + 1)).toBeGreaterThanOrEqual(proofNeeded(of, counted));
        expect(2 * proofNeeded(of, counted)).toBeLessThan(2 ** 32);
      }),
    );
  });
});

describe('a challenge', () => {
  it('is good for ten minutes, and twice as long as a slow phone may take', () => {
    expect(challengeLasts(200)).toBe(608);
    expect(challengeLasts(6_000)).toBe(840);
  });
});
