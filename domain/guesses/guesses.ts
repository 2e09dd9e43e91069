import { after } from '../time/add-duration.ts';
import type { Calendar } from '../time/calendar.ts';
import type { TimeRules } from '../clock/clock-steps.ts';
import { type Instant, plusSeconds, secondsOf } from '../time/instant.ts';
import type { Limits } from '../policy/limits.ts';
import type { CountedGuesses, Guesses } from './guess-log.ts';

/** Beyond it a wait grows no further: the day ends sooner. */
const longestWaitSeconds = 24 * 3600;

/** When somebody wants to try, and by which rules: those in force, for the ticket may not exist. */
export interface GuessedAt extends TimeRules {
  readonly now: Instant;
  readonly dayEndsAt: Instant;
}

export type GuessVerdict =
  | { readonly outcome: 'may-try' }
  /** A right secret passes; a wrong one is told to wait. */
  | { readonly outcome: 'only-right'; readonly until: Instant }
  /** Nothing is compared. */
  | { readonly outcome: 'must-wait'; readonly until: Instant };

/**
 * Whether a source may try a secret now, judged by today's wrong guesses alone and before anything is
 * compared. Three bounds close until `dayEndsAt`: a number, to every source that guessed wrong at it; a number,
 * to a source that did so often; every number, to a source that guessed wrong more than a village mistypes. Below
 * them a source that guessed wrong a few times is slowed, twice as long each time, and a right secret passes
 * all the same: behind a shared address the typos of others cost the owner nothing.
 * Source: docs/rules.md, Wrong guesses; docs/adr/0192.
 */
export function judgeGuesses(
  { number, source, sourceAtNumber }: CountedGuesses,
  { now, dayEndsAt, policy, calendar }: GuessedAt,
): GuessVerdict {
  const { guesses } = policy.limits;
  const isClosed =
    (sourceAtNumber.count > 0 && number.count >= guesses.closeNumberAt) ||
    sourceAtNumber.count >= guesses.closeNumberToSourceAt ||
    source.count >= guesses.closeSourceAt;
  if (isClosed) return { outcome: 'must-wait', until: dayEndsAt };
  const until = waitEnds(source, guesses, calendar);
  return until !== undefined && until > now ? { outcome: 'only-right', until } : { outcome: 'may-try' };
}

function waitEnds(
  { count, lastAt }: Guesses,
  { free, firstWait }: Limits['guesses'],
  calendar: Calendar,
): Instant | undefined {
  if (count < free || lastAt === undefined) return undefined;
  const first = secondsOf(after(lastAt, firstWait, calendar)) - secondsOf(lastAt);
  return plusSeconds(lastAt, Math.min(first * 2 ** (count - free), longestWaitSeconds));
}

/** Whole seconds from `now` to `until`, at least one: what Retry-After says. */
export const secondsUntil = (until: Instant, now: Instant): number =>
  Math.max(1, secondsOf(until) - secondsOf(now));
