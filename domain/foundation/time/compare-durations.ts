import type { Calendar } from './calendar.ts';
import type { Duration, DurationUnit } from './duration.ts';
import { workingDaySeconds } from './openings.ts';

/** Below 0 when the first is the shorter one. */
export type CompareDurations = (a: Duration, b: Duration) => number;

/** Compares durations by how long they take on average, so that working time and clock time can be held together. */
export function comparing(calendar: Calendar): CompareDurations {
  const workingDay = workingDaySeconds(calendar);
  const stretch = (7 * 86_400) / (calendar.weekdays.length * workingDay);
  const seconds: Readonly<Record<DurationUnit, number>> = {
    seconds: 1,
    minutes: 60,
    hours: 3600,
    days: 86_400,
    'working-seconds': stretch,
    'working-hours': 3600 * stretch,
    'working-days': workingDay * stretch,
  };
  return (a, b) => a.amount * seconds[a.unit] - b.amount * seconds[b.unit];
}
