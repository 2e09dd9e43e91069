import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, plusSeconds } from '../../../domain/deadlines/instant.ts';
import { judgeGuesses, secondsUntil } from '../../../domain/tickets/guesses.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aPolicy, lasting } from '../../builders/policy.ts';
import { theRules } from '../../builders/ticket.ts';

const now: Instant = '2026-11-24T09:00:00Z';
const dayEnds: Instant = '2026-11-24T21:00:00Z';
const rules = theRules();
const at = (moment: Instant) => ({ ...rules, now: moment, dayEndsAt: dayEnds });
const none = { count: 0 };
const just = (count: number) => ({ count, lastAt: now }) as const;

describe('wrong guesses', () => {
  it.each([1, 2, 3, 4])('cost nothing while they are %i', (count) => {
    expect(judgeGuesses({ number: just(count), source: just(count) }, at(now))).toEqual({
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
    expect(judgeGuesses(guesses, at(now))).toEqual({ outcome: 'must-wait', until });
    expect(judgeGuesses(guesses, at(plusSeconds(until, -1))).outcome).toBe('must-wait');
    expect(judgeGuesses(guesses, at(until)).outcome).toBe('may-try');
  });

  it('at one number, a hundred of them, close it for the day to who made one', () => {
    const verdict = judgeGuesses({ number: just(100), source: just(1) }, at(now));
    expect(verdict).toEqual({ outcome: 'must-wait', until: dayEnds });
  });

  it('are counted and waited for as the policy in force says', () => {
    const { limits } = aPolicy();
    const guesses = { free: 2, firstWait: lasting(3, 'minutes'), closeNumberAt: 7 };
    const strict = theRules({ policy: aPolicy({ limits: { ...limits, guesses } }) });
    const asked = { ...at(now), ...strict };
    expect(judgeGuesses({ number: none, source: just(1) }, asked).outcome).toBe('may-try');
    expect(judgeGuesses({ number: none, source: just(3) }, asked)).toEqual({
      outcome: 'must-wait',
      until: plusSeconds(now, 360),
    });
    expect(judgeGuesses({ number: just(7), source: just(1) }, asked)).toMatchObject({ until: dayEnds });
  });

  it('of others never stop a source that made none', () => {
    checkProperty(
      fc.property(fc.nat({ max: 1_000_000 }), (count) => {
        expect(judgeGuesses({ number: just(count), source: none }, at(now)).outcome).toBe('may-try');
      }),
    );
  });

  it('never shorten the wait by being more', () => {
    const waitAfter = (count: number) => {
      const verdict = judgeGuesses({ number: none, source: just(count) }, at(now));
      return verdict.outcome === 'must-wait' ? secondsUntil(verdict.until, now) : 0;
    };
    checkProperty(
      fc.property(fc.nat({ max: 2_000 }), (count) => {
        expect(waitAfter(count + 1)).toBeGreaterThanOrEqual(waitAfter(count));
      }),
    );
  });
});
