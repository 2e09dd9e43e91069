import { secondsOf, type Instant } from '../../domain/time/instant.ts';
import { writtenDay } from '../../domain/time/local-date.ts';
import { dateOf, dayOf, wallSecondsAt, weekdayOf } from '../../domain/time/local-time.ts';
import { monthWords } from '../../words/months.ts';
import { weekdayWords } from '../../words/weekdays.ts';
import type { Locale } from '../locale.ts';

const wallAt = (instant: Instant, { timeZone }: Pick<Locale, 'timeZone'>) =>
  wallSecondsAt(secondsOf(instant), timeZone);

const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** The time of day as clocks of offices show it: `15:30`. */
export function clockTime(instant: Instant, locale: Pick<Locale, 'timeZone'>): string {
  const wall = wallAt(instant, locale);
  const second = wall - dayOf(wall) * 86_400;
  return `${twoDigits(second / 3600)}:${twoDigits((second % 3600) / 60)}`;
}

/** The date of a moment with the name of its month, as pages write it: `16 Desemba 2026`. */
export function dateInWords(instant: Instant, locale: Locale): string {
  const [year = '', month = '', day = ''] = dateOf(dayOf(wallAt(instant, locale))).split('-');
  return `${Number(day)} ${monthWords[Number(month) - 1]?.[locale.language] ?? ''} ${year}`;
}

/** A moment of these weeks as people say it: `Alhamisi 26/11, 15:30`. */
export function momentInWords(instant: Instant, locale: Locale): string {
  const day = dayOf(wallAt(instant, locale));
  const weekday = weekdayWords[weekdayOf(day) - 1]?.[locale.language] ?? '';
  return `${weekday} ${writtenDay(dateOf(day))}, ${clockTime(instant, locale)}`;
}
