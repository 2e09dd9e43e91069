import type { Calendar } from './calendar.ts';
import { type Instant, instantOf, secondsOf } from './instant.ts';
import { CalendarNeverOpens, openingsFrom } from './openings.ts';

const instantAt = (seconds: number): Instant => instantOf(seconds * 1000);

/** Whether offices are open: from the opening second on, no longer at the closing one. */
export function isOpen(instant: Instant, calendar: Calendar): boolean {
  return nextOpening(instant, calendar) === instant;
}

/** The first moment of working time from `instant` on: `instant` itself while offices are open. */
export const nextOpening = (instant: Instant, calendar: Calendar): Instant =>
  plusWorkingSeconds(instant, 0, calendar);

/**
 * When `amount` seconds of working time have passed since `from`. What comes in outside working time
 * counts from the next opening; what is due at closing time stays on that day.
 */
export function plusWorkingSeconds(from: Instant, amount: number, calendar: Calendar): Instant {
  let left = amount;
  for (const { opens, closes } of openingsFrom(secondsOf(from), calendar, 1)) {
    const start = Math.max(opens, secondsOf(from));
    if (start >= closes) continue;
    if (start + left <= closes) return instantAt(start + left);
    left -= closes - start;
  }
  throw new CalendarNeverOpens(calendar); // not reached: openings have no end
}

/** From which moment `amount` seconds of working time passed until `until`. */
export function minusWorkingSeconds(until: Instant, amount: number, calendar: Calendar): Instant {
  let left = amount;
  for (const { opens, closes } of openingsFrom(secondsOf(until), calendar, -1)) {
    const end = Math.min(closes, secondsOf(until));
    if (end <= opens) continue;
    if (end - left >= opens) return instantAt(end - left);
    left -= end - opens;
  }
  throw new CalendarNeverOpens(calendar); // not reached: openings have no end
}

/** Seconds of working time between two moments; 0 when the second is not the later one. */
export function workingSecondsBetween(from: Instant, until: Instant, calendar: Calendar): number {
  let sum = 0;
  for (const { opens, closes } of openingsFrom(secondsOf(from), calendar, 1)) {
    if (opens >= secondsOf(until)) return sum;
    sum += Math.max(0, Math.min(closes, secondsOf(until)) - Math.max(opens, secondsOf(from)));
  }
  throw new CalendarNeverOpens(calendar); // not reached: openings have no end
}
