import { hoursPerWeek, type LocalHour } from '../../foundation/time/local-hour.ts';
import { countBetween, type HourCounts } from './hour-counts.ts';
import type { SurgeRule } from './surge-rule.ts';
import { type EarlierWeeks, type UsualRange, usualRange } from './usual-range.ts';

/**
 * Why it is a surge, to be said in a sentence: in the `hours` from `from` on came `seen` tickets, where `usual` are
 * usual and no more than `upTo`, by so many earlier weeks.
 */
export interface BeyondUsual extends UsualRange {
  readonly from: LocalHour;
  readonly hours: number;
  readonly seen: number;
  /** How many earlier weeks were known. Below `assumed.untilWeeks` the range is in part assumed. */
  readonly weeks: number;
}

/** Tickets by the hour, and since when they are counted: an hour before has no count, not none. */
export interface CountsSince {
  readonly since: LocalHour;
  readonly counts: HourCounts;
}

/**
 * Whether more tickets came in the hours up to `last` than is usual in the same hours of earlier weeks: the shortest
 * window that is beyond its range. `last` may still run: it is held against whole hours, so it can only be judged
 * too low. Undefined: nothing unusual.
 * Source: docs/adr/0281.
 */
export function surgeIn(known: CountsSince, last: LocalHour, rule: SurgeRule): BeyondUsual | undefined {
  for (const hours of rule.windows) {
    const from = last - hours + 1;
    const seen = countBetween(known.counts, from, last);
    if (seen < rule.floor) continue;
    const earlier = earlierWeeks(known, { from, hours }, rule);
    const range = usualRange(earlier, rule);
    if (seen > range.upTo) return { from, hours, seen, ...range, weeks: earlier.known.length };
  }
  return undefined;
}

/** The counts of earlier weeks in the same hours and their neighbours, as far back as they were counted. */
function earlierWeeks(
  { since, counts }: CountsSince,
  { from, hours }: Pick<BeyondUsual, 'from' | 'hours'>,
  { weeks, neighbours, assumed }: SurgeRule,
): EarlierWeeks {
  const pooled = hours + 2 * neighbours;
  const known: number[] = [];
  for (let week = 1; week <= weeks; week++) {
    const begins = from - neighbours - week * hoursPerWeek;
    if (begins < since) break;
    known.push(countBetween(counts, begins, begins + pooled - 1));
  }
  const missing = Math.max(0, assumed.untilWeeks - known.length);
  return {
    known,
    assumed: Array.from({ length: missing }, () => assumed.perHour * pooled),
    share: hours / pooled,
  };
}
