import type { TimeRules } from '../../domain/deadlines/clock-steps.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import type { GuessLog, GuessTarget } from '../../domain/tickets/guess-log.ts';
import { judgeGuesses, secondsUntil } from '../../domain/tickets/guesses.ts';
import { dayEndsAt, localDateAt } from '../shared/local-day.ts';
import { Problem } from '../shared/problem.ts';
import { guessedNumberHashOf, sourceHashOf } from './request-hashes.ts';

/** Who tries to get at which ticket. */
export interface Attempt {
  readonly number: string;
  readonly source: string;
  readonly at: Instant;
  readonly rules: TimeRules;
}

/**
 * Lets a source try, unless it guessed wrong too often today; then it throws `too-many-guesses`. It comes
 * before the ticket is read, so that the refusal is the same whether there is one. What it gives counts
 * this try as a wrong one.
 */
export async function beforeTrying(
  guesses: GuessLog,
  keys: ServerKeys,
  { number, source, at, rules }: Attempt,
): Promise<{ readonly wasWrong: () => Promise<void> }> {
  const { timeZone } = rules.calendar;
  const day = localDateAt(at, timeZone);
  const target: GuessTarget = {
    numberHash: guessedNumberHashOf(keys, day, number),
    sourceHash: sourceHashOf(keys, day, source),
  };
  const verdict = judgeGuesses(await guesses.of(target), {
    ...rules,
    now: at,
    dayEndsAt: dayEndsAt(at, timeZone),
  });
  if (verdict.outcome === 'must-wait') {
    const seconds = secondsUntil(verdict.until, at);
    const minutes = Math.ceil(seconds / 60);
    throw new Problem({ code: 'too-many-guesses', parameters: { minutes } }, seconds);
  }
  return { wasWrong: () => guesses.record(target, at) };
}
