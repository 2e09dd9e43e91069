import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/deadlines/instant.ts';
import { judgeGuesses, secondsUntil } from '../../../domain/tickets/guesses.ts';

const now = '2026-11-24T09:00:00Z';
const dayEnds = '2026-11-24T21:00:00Z';
const none = { count: 0 };
const just = (count: number) => ({ count, lastAt: now }) as const;

describe('wrong guesses', () => {
  it.each([1, 2, 3, 4])('cost nothing while they are %i', (count) => {
    expect(judgeGuesses({ number: just(count), source: just(count) }, now, dayEnds)).toEqual({
      outcome: 'may-try',
    });
  });

  it.each([
    [5, 30],
    [6, 60],
    [7, 120],
    [10, 960],
    [60, 24 * 3600],
  ])('of a source, %i of them, make it wait %i seconds from the last', (count, seconds) => {
    const until = plusSeconds(now, seconds);
    const guesses = { number: none, source: just(count) };
    expect(judgeGuesses(guesses, now, dayEnds)).toEqual({ outcome: 'must-wait', until });
    expect(judgeGuesses(guesses, plusSeconds(until, -1), dayEnds).outcome).toBe('must-wait');
    expect(judgeGuesses(guesses, until, dayEnds).outcome).toBe('may-try');
  });

  it('at one number, a hundred of them, close it for the day to who made one', () => {
    const verdict = judgeGuesses({ number: just(100), source: just(1) }, now, dayEnds);
    expect(verdict).toEqual({ outcome: 'must-wait', until: dayEnds });
  });

  it('of others never stop a source that made none', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (count) => {
        expect(judgeGuesses({ number: just(count), source: none }, now, dayEnds).outcome).toBe('may-try');
      }),
    );
  });

  it('never shorten the wait by being more', () => {
    const waitAfter = (count: number) => {
      const verdict = judgeGuesses({ number: none, source: just(count) }, now, dayEnds);
      return verdict.outcome === 'must-wait' ? secondsUntil(verdict.until, now) : 0;
    };
    fc.assert(
      fc.property(fc.nat({ max: 2_000 }), (count) => {
        expect(waitAfter(count + 1)).toBeGreaterThanOrEqual(waitAfter(count));
      }),
    );
  });
});
