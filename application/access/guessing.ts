import type { TimeRules } from '../../domain/clock/clock-steps.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import type { GuessLog } from '../../domain/guesses/guess-log.ts';
import { judgeGuesses, secondsUntil } from '../../domain/guesses/guesses.ts';
import { dayEndsAt, localDateAt } from '../../domain/time/local-day.ts';
import { RequestRefused } from '../request-refused.ts';
import { guessTargetOf } from '../tickets/request-hashes.ts';

/** Who tries to get at which ticket. */
export interface Attempt {
  readonly number: string;
  readonly source: string;
  readonly at: Instant;
  readonly rules: TimeRules;
}

/** A try that may be made. */
export interface Try {
  /** Counts it as a wrong one. */
  readonly count: () => Promise<void>;
  /** What a wrong one is answered: the same whether there is such a ticket. */
  readonly refusal: RequestRefused;
}

/**
 * Lets a source try, unless the number or the source is closed today; then it throws `guesses-closed`. It comes
 * before the ticket is read, so that the refusal is the same whether there is one.
 */
export async function beforeTrying(
  guesses: GuessLog,
  keys: ServerKeys,
  { number, source, at, rules }: Attempt,
): Promise<Try> {
  const { timeZone } = rules.calendar;
  const target = guessTargetOf(keys, localDateAt(at, timeZone), { number, source });
  const verdict = judgeGuesses(await guesses.of(target), {
    ...rules,
    now: at,
    dayEndsAt: dayEndsAt(at, timeZone),
  });
  if (verdict.outcome === 'must-wait') {
    throw new RequestRefused({ code: 'guesses-closed' }, secondsUntil(verdict.until, at));
  }
  const refusal =
    verdict.outcome === 'may-try'
      ? new RequestRefused({ code: 'ticket-not-found' })
      : slowedUntil(secondsUntil(verdict.until, at));
  return { count: () => guesses.record(target, at), refusal };
}

const slowedUntil = (seconds: number): RequestRefused =>
  new RequestRefused({ code: 'too-many-guesses', parameters: { minutes: Math.ceil(seconds / 60) } }, seconds);
