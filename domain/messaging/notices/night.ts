import { type Instant, instantOf, secondsOf } from '../../foundation/time/instant.ts';
import {
  dayOf,
  secondOfDay,
  secondsWhenWallShows,
  wallOn,
  wallSecondsAt,
} from '../../foundation/time/local-time.ts';
import type { Policy } from '../../foundation/policy/policy.ts';

/**
 * When the night ends in which `at` lies, by the wall clock of `timeZone`; undefined by day. The night may
 * go over midnight; its first second belongs to it, its last time does not.
 */
export function morningAfter(at: Instant, night: Policy['night'], timeZone: string): Instant | undefined {
  if (night === undefined) return undefined;
  const wall = wallSecondsAt(secondsOf(at), timeZone);
  const today = dayOf(wall);
  const now = wall - wallOn(today, 0);
  const [from, until] = [secondOfDay(night.from), secondOfDay(night.until)];
  const overMidnight = from > until;
  const isNight = overMidnight ? now >= from || now < until : now >= from && now < until;
  if (!isNight) return undefined;
  const morning = overMidnight && now >= from ? today + 1 : today;
  return instantOf(secondsWhenWallShows(wallOn(morning, until), timeZone) * 1000);
}
