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

/** With one ticket more in `hour`, and without the hours before `keptFrom`. */
export function withOneMore(counts: HourCounts, hour: LocalHour, keptFrom: LocalHour): HourCounts {
  const kept = counts.slice(placeOfHour(counts, keptFrom));
  const place = placeOfHour(kept, hour);
  const known = kept[place];
  if (known?.hour === hour) kept[place] = { hour, count: known.count + 1 };
  else kept.splice(place, 0, { hour, count: 1 });
  return kept;
}
