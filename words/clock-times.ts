import type { Instant } from '../domain/foundation/time/instant.ts';
import { secondsOf } from '../domain/foundation/time/instant.ts';
import { localDate } from '../domain/foundation/time/local-date.ts';
import { dayOf, wallSecondsAt } from '../domain/foundation/time/local-time.ts';
import type { InEach, Language } from '../domain/foundation/vocabulary/language.ts';

const secondsPerDay = 86_400;

/**
 * The parts of a day in Swahili, each from an hour on the wall. Their bounds follow common usage, nearest to CLDR 48, dayPeriods of
 * `sw`, which knows no `alasiri`.
 */
const partsOfDay: readonly (readonly [from: number, name: string])[] = [
  [19, 'usiku'],
  [17, 'jioni'],
  [15, 'alasiri'],
  [12, 'mchana'],
  [6, 'asubuhi'],
  [4, 'alfajiri'],
  [0, 'usiku'],
];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Languages that count the hours of a day in their own way; all others read a wall clock. */
const spokenTimes: Partial<InEach<(hour: number, minute: number) => string>> = {
  /** Counts from six in the morning and from six in the evening, so that 15:30 is `saa 9:30 alasiri`. */
  sw(hour, minute) {
    const part = partsOfDay.find(([from]) => hour >= from)?.[1] ?? '';
    return `saa ${((hour + 5) % 12) + 1}${minute === 0 ? '' : `:${twoDigits(minute)}`} ${part}`;
  },
};

/** Words a time on the wall, hour from 0 to 23: `15:30` in English, `saa 9:30 alasiri` in Swahili. */
export const timeInWords = (hour: number, minute: number, language: Language): string =>
  spokenTimes[language]?.(hour, minute) ?? `${twoDigits(hour)}:${twoDigits(minute)}`;

/** Words the time of day of a moment on the wall of `timeZone`. */
export function clockTime(instant: Instant, timeZone: string, language: Language): string {
  const wall = wallSecondsAt(secondsOf(instant), timeZone);
  const minutes = Math.floor((wall - dayOf(wall) * secondsPerDay) / 60);
  return timeInWords(Math.floor(minutes / 60), minutes % 60, language);
}

/** Words a moment with its date: `14/12/2026 08:30`, `14/12/2026 saa 2:30 asubuhi`. */
export const writtenMoment = (instant: Instant, timeZone: string, language: Language): string =>
  `${localDate(instant, timeZone)} ${clockTime(instant, timeZone, language)}`;
