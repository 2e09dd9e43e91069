import { after } from '../deadlines/add-duration.ts';
import type { Calendar } from '../deadlines/calendar.ts';
import type { TimeRules } from '../deadlines/clock-steps.ts';
import { type Instant, plusSeconds, secondsOf } from '../deadlines/instant.ts';
import type { Limits } from '../deadlines/limits.ts';
import type { Guesses } from './guess-log.ts';

/** Beyond it a wait grows no further: the day ends sooner. */
const longestWaitSeconds = 24 * 3600;

/** When somebody wants to try, and by which rules: those in force, for the ticket may not exist. */
export interface GuessedAt extends TimeRules {
  readonly now: Instant;
  readonly dayEndsAt: Instant;
}

export type GuessVerdict =
  { readonly outcome: 'may-try' } | { readonly outcome: 'must-wait'; readonly until: Instant };

/**
 * Whether a source may try a secret now, judged by today's wrong guesses alone and before anything is
 * compared. A source that guessed wrong a few times waits, twice as long each time; a number guessed wrong
 * many times is closed until `dayEndsAt` to every source that guessed wrong today. A source without a
 * wrong guess may always try: the rightful owner gets in, whatever others do to the number.
 * Source: domain.md, Tickets, Wrong guesses.
 */
export function judgeGuesses(
  { number, source }: { readonly number: Guesses; readonly source: Guesses },
  { now, dayEndsAt, policy, calendar }: GuessedAt,
): GuessVerdict {
  if (source.count === 0) return { outcome: 'may-try' };
  const { guesses } = policy.limits;
  if (number.count >= guesses.closeNumberAt) return { outcome: 'must-wait', until: dayEndsAt };
  const until = waitEnds(source, guesses, calendar);
  return until !== undefined && until > now ? { outcome: 'must-wait', until } : { outcome: 'may-try' };
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
