import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, plusSeconds } from '../../../domain/time/instant.ts';
import type { CountedGuesses } from '../../../domain/guesses/guess-log.ts';
import { judgeGuesses, secondsUntil } from '../../../domain/guesses/guesses.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aPolicy, lasting } from '../../builders/policy.ts';
import { theRules } from '../../builders/ticket.ts';

const now: Instant = '2026-11-24T09:00:00Z';
const dayEnds: Instant = '2026-11-24T21:00:00Z';
const rules = theRules();
const at = (moment: Instant) => ({ ...rules, now: moment, dayEndsAt: dayEnds });

/** So many were made, the last of them now. */
const made = (counts: Partial<Record<keyof CountedGuesses, number>>): CountedGuesses => {
  const guessed = (count = 0) => (count === 0 ? { count } : { count, lastAt: now });
  return {
    number: guessed(counts.number),
    source: guessed(counts.source),
    sourceAtNumber: guessed(counts.sourceAtNumber),
  };
};

const closed = { outcome: 'must-wait', until: dayEnds };

describe('wrong guesses', () => {
  it.each([1, 2, 3, 4])('cost nothing while they are %i', (count) => {
    const guesses = made({ number: count, source: count, sourceAtNumber: count });
    expect(judgeGuesses(guesses, at(now))).toEqual({ outcome: 'may-try' });
  });

  it.each([
    [5, 30],
    [6, 60],
    [7, 120],
    [10, 960],
    [60, 24 * 3600],
  ])('of a source, %i of them, let only a right one pass for %i seconds from the last', (count, seconds) => {
    const until = plusSeconds(now, seconds);
    const guesses = made({ source: count });
    expect(judgeGuesses(guesses, at(now))).toEqual({ outcome: 'only-right', until });
    expect(judgeGuesses(guesses, at(plusSeconds(until, -1))).outcome).toBe('only-right');
    expect(judgeGuesses(guesses, at(until)).outcome).toBe('may-try');
  });

  it('at one number, a hundred of them, close it for the day to who made one of them', () => {
    const verdict = judgeGuesses(made({ number: 100, source: 1, sourceAtNumber: 1 }), at(now));
    expect(verdict).toEqual(closed);
  });

  it('at one number, a hundred of them, do not close it to who guessed wrong at others only', () => {
    expect(judgeGuesses(made({ number: 100, source: 12 }), at(now)).outcome).toBe('only-right');
  });

  it('of one source at one number, sixteen of them, close it to that source', () => {
    const guessed = (count: number) => made({ number: count, source: count, sourceAtNumber: count });
    expect(judgeGuesses(guessed(15), at(now)).outcome).toBe('only-right');
    expect(judgeGuesses(guessed(16), at(now))).toEqual(closed);
  });

  it('of one source, five hundred of them, close every number to it', () => {
    expect(judgeGuesses(made({ source: 499 }), at(now)).outcome).toBe('only-right');
    expect(judgeGuesses(made({ source: 500 }), at(now))).toEqual(closed);
  });

  it('are counted and waited for as the policy in force says', () => {
    const { limits } = aPolicy();
    const guesses = {
      free: 2,
      firstWait: lasting(3, 'minutes'),
      closeNumberAt: 7,
      closeNumberToSourceAt: 5,
      closeSourceAt: 9,
    };
    const strict = theRules({ policy: aPolicy({ limits: { ...limits, guesses } }) });
    const judged = (counts: Parameters<typeof made>[0]) =>
      judgeGuesses(made(counts), { ...at(now), ...strict });
    expect(judged({ source: 1 }).outcome).toBe('may-try');
    expect(judged({ source: 3 })).toEqual({ outcome: 'only-right', until: plusSeconds(now, 360) });
    expect(judged({ number: 7, sourceAtNumber: 1 })).toEqual(closed);
    expect(judged({ sourceAtNumber: 5 })).toEqual(closed);
    expect(judged({ source: 9 })).toEqual(closed);
  });

  it('of others never stop a source that made none', () => {
    checkProperty(
      fc.property(fc.nat({ max: 1_000_000 }), (number) => {
        expect(judgeGuesses(made({ number }), at(now)).outcome).toBe('may-try');
      }),
    );
  });

  it('of others at other numbers never stop a right secret behind the address of a village', () => {
    checkProperty(
      fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 499 }), (number, source) => {
        expect(judgeGuesses(made({ number, source }), at(now)).outcome).not.toBe('must-wait');
      }),
    );
  });

  it('never shorten the wait by being more', () => {
    const waitAfter = (source: number) => {
      const verdict = judgeGuesses(made({ source }), at(now));
      return verdict.outcome === 'may-try' ? 0 : secondsUntil(verdict.until, now);
    };
    checkProperty(
      fc.property(fc.nat({ max: 498 }), (count) => {
        expect(waitAfter(count + 1)).toBeGreaterThanOrEqual(Math.min(waitAfter(count), 12 * 3600));
      }),
    );
  });
});

/** Guesses one number wrong, whenever it is judged, as often as a day has time for. */
function triesInADay(source: (guess: number) => string): number {
  const counts = new Map<string, { count: number; lastAt: Instant }>();
  const of = (key: string) => counts.get(key) ?? { count: 0 };
  let judged = 0;
  for (let second = 0; second < 24 * 3600; second += 15) {
    const moment = plusSeconds('2026-11-23T21:00:00Z', second);
    const from = source(judged);
    const keys = { number: 'number', source: `from ${from}`, sourceAtNumber: `at number ${from}` };
    const guesses = {
      number: of(keys.number),
      source: of(keys.source),
      sourceAtNumber: of(keys.sourceAtNumber),
    };
    if (judgeGuesses(guesses, at(moment)).outcome === 'must-wait') continue;
    judged += 1;
    for (const key of Object.values(keys)) counts.set(key, { count: of(key).count + 1, lastAt: moment });
  }
  return judged;
}

describe('whoever guesses at one number for a day', () => {
  it('has no more tries from one source than its waits left before: sixteen', () => {
    expect(triesInADay(() => 'one')).toBe(16);
  });

  it('has a hundred from many sources, and then one from each that guessed nothing yet', () => {
    expect(triesInADay((guess) => String(guess % 20))).toBe(100);
    expect(triesInADay((guess) => String(guess % 120))).toBe(120);
  });
});
