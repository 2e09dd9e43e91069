import type { Calendar } from '../../foundation/time/calendar.ts';
import { type Instant, instantOf, plusSeconds, secondsOf } from '../../foundation/time/instant.ts';
import { dateOf, dayOf, wallSecondsAt } from '../../foundation/time/local-time.ts';
import { after } from '../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import { openingsFrom } from '../../foundation/time/openings.ts';
import { spreadPlaceOf } from '../../foundation/time/spread.ts';

export interface DigestTime {
  /** Local date, `YYYY-MM-DD`, of a morning's digest; of an hour's the instant at which that ends. */
  readonly day: string;
  /** When it goes out: as offices open on that day, or soon after the hour. */
  readonly at: Instant;
}

const secondsPerHour = 3600;
/** An event that is heard so long after it happened, in seconds, is in the digest of its hour all the same, while that is as long. */
const settlingSeconds = 60;
/** Who reads the lines of a morning's digest finds what was written so many seconds before. */
const writingSeconds = 30;

/**
 * The digest that tells what happened at `at`: that of the next opening after it. A day's digest is thus
 * complete when it goes out, and it depends on the event alone, whenever that is heard.
 */
export function nextDigest(at: Instant, calendar: Calendar): DigestTime {
  for (const { opens } of openingsFrom(secondsOf(at), calendar, 1)) {
    if (opens > secondsOf(at)) {
      return { day: dateOf(dayOf(wallSecondsAt(opens, calendar.timeZone))), at: instantOf(opens * 1000) };
    }
  }
  throw new RangeError('openings have no end');
}

/** Whether offices were open at any time in the hour before. */
function wasOpenWithinTheHour(second: number, calendar: Calendar): boolean {
  for (const { opens, closes } of openingsFrom(second, calendar, -1))
    if (opens <= second) return closes > second - secondsPerHour;
  throw new RangeError('openings have no end');
}

const gatheringSeconds = (at: Instant, { policy, calendar }: TimeRules): number =>
  secondsOf(after(at, policy.limits.gatherEmails, calendar)) - secondsOf(at);

/**
 * The e-mail in which an officer hears of what happened at `at`: one for each hour of the officer's own, or however long the policy
 * gathers. It ends at the same minute of every hour, with others at another one, so that not all go at once. What happens more than an
 * hour after offices closed is in the morning's digest.
 */
export function nextGathering(at: Instant, officer: string, rules: TimeRules): DigestTime {
  const second = secondsOf(at);
  if (!wasOpenWithinTheHour(second, rules.calendar)) return nextDigest(at, rules.calendar);
  const length = gatheringSeconds(at, rules);
  const sinceItsBeginning = (second - spreadPlaceOf(officer, length - 1)) % length;
  const ends = instantOf((second - sinceItsBeginning + length) * 1000);
  return { day: ends, at: plusSeconds(ends, Math.min(settlingSeconds, length)) };
}

/** Whether a digest tells what happened in an hour, and not what waits for a morning. */
export const isOfAnHour = ({ day }: Pick<DigestTime, 'day'>): boolean => day.includes('T');

/**
 * Finds the first of an officer's digests that may tell what a digest of another officer tells: of a morning the same, of an hour the
 * earliest of the officer's own that shares a part of it.
 */
export function firstDigestFor({ day, at }: DigestTime, officer: string, rules: TimeRules): DigestTime {
  if (!isOfAnHour({ day })) return { day, at };
  const ends = day as Instant;
  return nextGathering(plusSeconds(ends, -gatheringSeconds(ends, rules)), officer, rules);
}

/** So many days after it went out no line of a digest is stored any more. */
export const daysLinesAreKept = 30;

/** Whether nobody can say any more what was in a digest: what happened then is told by none. */
export const digestIsForgotten = ({ at }: DigestTime, now: Instant): boolean =>
  now >= plusSeconds(at, (daysLinesAreKept - 1) * 24 * secondsPerHour);

/** Whether a line comes so late that its digest may have gone out without it. */
export const comesTooLate = (time: DigestTime, now: Instant): boolean => {
  const writing = isOfAnHour(time)
    ? (secondsOf(time.at) - secondsOf(time.day as Instant)) / 2
    : writingSeconds;
  return secondsOf(now) >= secondsOf(time.at) - writing;
};
