import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import { closingTimeOn } from '../../domain/foundation/time/closing-time.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { nextOpening } from '../../domain/foundation/time/working-time.ts';
import { RequestRefused } from '../request-refused.ts';

/** Furthest date of a direction, in seconds from now: 92 days. */
const furthest = 92 * 24 * 60 * 60;

/**
 * When a direction is due that names a date: when offices close on it, or on the next day on which they open. Throws the problem
 * `date-not-ahead`.
 */
export function dueOnDate(date: string, calendar: Calendar, now: Instant): Instant {
  const named = closingTimeOn(date, calendar);
  const opens = nextOpening(plusSeconds(named, -60), calendar);
  const due = closingTimeOn(localDateAt(opens, calendar.timeZone), calendar);
  if (due <= now || due > plusSeconds(now, furthest)) throw new RequestRefused({ code: 'date-not-ahead' });
  return due;
}
