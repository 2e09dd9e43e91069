import type { Calendar } from './calendar.ts';
import { type Instant, plusSeconds, secondsOf } from './instant.ts';
import { plusWorkingSeconds, workingSecondsBetween } from './working-time.ts';

/** The deadlines of an urgent ticket run by the clock, those of any other in working time. */
export interface Running {
  readonly urgent: boolean;
}

/** Seconds that a ticket's deadlines ran between two moments; 0 when the second is not the later one. */
export const runningSecondsBetween = (
  { urgent }: Running,
  from: Instant,
  until: Instant,
  calendar: Calendar,
): number =>
  urgent ? Math.max(0, secondsOf(until) - secondsOf(from)) : workingSecondsBetween(from, until, calendar);

/**
 * When a ticket's deadlines have run `seconds` since `from`. With none it is that very moment, in working time
 * or not: closing time is no other deadline than the opening after it, but it is another date.
 */
export function plusRunningSeconds(
  { urgent }: Running,
  from: Instant,
  seconds: number,
  calendar: Calendar,
): Instant {
  if (seconds === 0) return from;
  return urgent ? plusSeconds(from, seconds) : plusWorkingSeconds(from, seconds, calendar);
}
