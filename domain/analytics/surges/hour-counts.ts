import type { LocalHour } from '../../foundation/time/local-hour.ts';

export interface HourCount {
  readonly hour: LocalHour;
  /** At least 1. */
  readonly count: number;
}

/** Tickets by the hour, sorted. An hour that is not there had none. */
export type HourCounts = readonly HourCount[];

/** Where the first of them lies that is at or after `hour`; their number, where all are before it. */
function placeOfHour(counts: HourCounts, hour: LocalHour): number {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((counts[middle]?.hour ?? Infinity) < hour) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many tickets came in the hours from `first` to `last`, both included. */
export function countBetween(counts: HourCounts, first: LocalHour, last: LocalHour): number {
  let sum = 0;
  for (let place = placeOfHour(counts, first); place < counts.length; place++) {
    const known = counts[place];
    if (known === undefined || known.hour > last) break;
    sum += known.count;
  }
  return sum;
}

/** In each hour the larger one of two counts of the same tickets, of which either may lack some. */
export function largerOf(counts: HourCounts, others: HourCounts): HourCounts {
  const merged = new Map(counts.map(({ hour, count }) => [hour, count]));
  for (const { hour, count } of others) merged.set(hour, Math.max(merged.get(hour) ?? 0, count));
  return [...merged].map(([hour, count]) => ({ hour, count })).toSorted((a, b) => a.hour - b.hour);
}
