import type { Calendar } from './calendar.ts';

/** Adds a year to a date, `YYYY-MM-DD`; 29 February becomes a text that sorts between its neighbours. */
const aYearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/**
 * The local date until which the public holidays are known, where that is less than a year after `today`, both
 * `YYYY-MM-DD`: the last holiday ahead, or the last one before more than a year without any. Beyond it every
 * weekday counts as open, so deadlines there lie too early; once the holidays are added, those that have not
 * passed are counted anew as after any late change. Undefined: they are known for a year, or offices keep none,
 * being open on all seven weekdays, as in the demonstration.
 */
export function endOfHolidays({ weekdays, holidays }: Calendar, today: string): string | undefined {
  const until = holidays.reduce(
    (known, date) => (date > known && date <= aYearAfter(known) ? date : known),
    today,
  );
  return weekdays.length < 7 && until < aYearAfter(today) ? until : undefined;
}
