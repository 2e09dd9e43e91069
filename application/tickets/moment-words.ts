import { secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { writtenDay } from '../../domain/foundation/time/local-date.ts';
import { dateOf, dayOf, wallSecondsAt, weekdayOf } from '../../domain/foundation/time/local-time.ts';
import { clockTime } from '../../words/clock-times.ts';
import { monthWords } from '../../words/months.ts';
import { weekdayWords } from '../../words/weekdays.ts';
import type { Locale } from '../locale.ts';

const wallAt = (instant: Instant, { timeZone }: Pick<Locale, 'timeZone'>) =>
  wallSecondsAt(secondsOf(instant), timeZone);

/** The date of a moment with the name of its month, as pages write it: `16 Desemba 2026`. */
export function dateInWords(instant: Instant, locale: Locale): string {
  const [year = '', month = '', day = ''] = dateOf(dayOf(wallAt(instant, locale))).split('-');
  return `${Number(day)} ${monthWords[Number(month) - 1]?.[locale.language] ?? ''} ${year}`;
}

/** A moment of these weeks as people say it: `Thursday 26/11, 15:30`, `Alhamisi 26/11, saa 9:30 alasiri`. */
export function momentInWords(instant: Instant, locale: Locale): string {
  const day = dayOf(wallAt(instant, locale));
  const weekday = weekdayWords[weekdayOf(day) - 1]?.[locale.language] ?? '';
  return `${weekday} ${writtenDay(dateOf(day))}, ${clockTime(instant, locale.timeZone, locale.language)}`;
}
