import { madeOnce } from '../vocabulary/made-once.ts';
import type { Calendar } from './calendar.ts';
import {
  dateOf,
  dayOf,
  secondOfDay,
  secondsWhenWallShows,
  wallOn,
  wallSecondsAt,
  weekdayOf,
} from './local-time.ts';

/** One day's opening, in seconds since 1970: open from the first second, closed at the second. */
export interface Opening {
  readonly opens: number;
  readonly closes: number;
}

/** No working time would ever come: no weekday is open, or it closes before it opens. */
export class CalendarNeverOpens extends Error {
  override readonly name = 'CalendarNeverOpens';
  constructor(calendar: Calendar) {
    super(
      `calendar version ${calendar.version} never opens: weekdays [${calendar.weekdays.join(', ')}], ` +
        `${calendar.opens} to ${calendar.closes}`,
    );
  }
}

/** How long a working day is, in seconds. CalendarNeverOpens, RangeError: the calendar is no calendar. */
export function workingDaySeconds(calendar: Calendar): number {
  const length = secondOfDay(calendar.closes) - secondOfDay(calendar.opens);
  if (length <= 0 || !calendar.weekdays.some((weekday) => weekday >= 1 && weekday <= 7))
    throw new CalendarNeverOpens(calendar);
  return length;
}

/** Whether offices open on a day since 1970-01-01. */
export const isOpenOn = (day: number, calendar: Calendar): boolean =>
  calendar.weekdays.includes(weekdayOf(day)) && !calendar.holidays.includes(dateOf(day));

/** The opening of each day that was asked for, found once for a calendar: the same days are asked for with every ticket. */
const openingsOf = madeOnce((calendar: Calendar): ((day: number) => Opening | undefined) => {
  workingDaySeconds(calendar);
  const [opens, closes] = [secondOfDay(calendar.opens), secondOfDay(calendar.closes)];
  const at = (day: number, time: number) => secondsWhenWallShows(wallOn(day, time), calendar.timeZone);
  const known = new Map<number, Opening | undefined>();
  return (day) => {
    if (!known.has(day))
      known.set(
        day,
        isOpenOn(day, calendar) ? { opens: at(day, opens), closes: at(day, closes) } : undefined,
      );
    return known.get(day);
  };
});

/**
 * The calendar's openings from the day of `seconds` on, without end, `forward` or back in time.
 * It terminates because holidays are a finite list and a weekday is open.
 */
export function* openingsFrom(seconds: number, calendar: Calendar, step: 1 | -1): Generator<Opening, never> {
  const openingOn = openingsOf(calendar);
  for (let day = dayOf(wallSecondsAt(seconds, calendar.timeZone)); ; day += step) {
    const opening = openingOn(day);
    if (opening !== undefined) yield opening;
  }
}
