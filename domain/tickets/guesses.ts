import { type Instant, plusSeconds, secondsOf } from '../deadlines/instant.ts';
import type { Guesses } from './guess-log.ts';

/** So many wrong guesses a day cost nothing: people mistype. */
const freeGuesses = 5;
/** The wait after the first guess that is not free; it doubles with each more. */
const firstWaitSeconds = 30;
/** Beyond it a wait grows no further: the day ends sooner. */
const longestWaitSeconds = 24 * 3600;
/** So many wrong guesses at one number in a day close it to everybody who guessed wrong. */
const guessesThatCloseNumber = 100;

export type GuessVerdict =
  { readonly outcome: 'may-try' } | { readonly outcome: 'must-wait'; readonly until: Instant };

/**
 * Whether a source may try a secret now, judged by today's wrong guesses alone and before anything is
 * compared. A source that guessed wrong 5 times waits, twice as long each time; a number guessed wrong
 * 100 times is closed until `dayEndsAt` to every source that guessed wrong today. A source without a
 * wrong guess may always try: the rightful owner gets in, whatever others do to the number.
 * Source: domain.md, Tickets, Wrong guesses.
 */
export function judgeGuesses(
  { number, source }: { readonly number: Guesses; readonly source: Guesses },
  now: Instant,
  dayEndsAt: Instant,
): GuessVerdict {
  if (source.count === 0) return { outcome: 'may-try' };
  if (number.count >= guessesThatCloseNumber) return { outcome: 'must-wait', until: dayEndsAt };
  const until = waitEnds(source);
  return until !== undefined && until > now ? { outcome: 'must-wait', until } : { outcome: 'may-try' };
}

function waitEnds({ count, lastAt }: Guesses): Instant | undefined {
  if (count < freeGuesses || lastAt === undefined) return undefined;
  const doubled = firstWaitSeconds * 2 ** (count - freeGuesses);
  return plusSeconds(lastAt, Math.min(doubled, longestWaitSeconds));
}

/** Whole seconds from `now` to `until`, at least one: what Retry-After says. */
export const secondsUntil = (until: Instant, now: Instant): number =>
  Math.max(1, secondsOf(until) - secondsOf(now));
