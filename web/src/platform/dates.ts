import type { InEach, Language } from '../../../domain/foundation/vocabulary/language.ts';
import { timeInWords } from '../../../words/clock-times.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/pages')>('pages/pages');

/** The time zone of the offices, in which everybody reads dates here. */
const timeZone = 'Africa/Dar_es_Salaam';

/** The locale by which numbers and dates are written in each language. */
export const locales: InEach<string> = t.locale;

/** Converts a local date, `YYYY-MM-DD`, to noon UTC, so that no time zone of use shows another day. */
const noonOf = (date: string): Date => new Date(`${date}T12:00:00Z`);

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A local date, `YYYY-MM-DD`, in full: `Jumanne, 15 Desemba 2026`. */
export const dateInFull = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { ...day, timeZone: 'UTC' }).format(noonOf(date));

/** A local date, `YYYY-MM-DD`, without its weekday: `15 Desemba 2026`. */
export const dateWithoutWeekday = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { ...day, weekday: undefined, timeZone: 'UTC' }).format(
    noonOf(date),
  );

/** A month of the calendar, `YYYY-MM`: `Novemba 2026`. */
export const monthInFull = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    noonOf(`${month}-15`),
  );

/** A month of the calendar, `YYYY-MM`, in few letters and without its year: `Nov`. */
export const monthInShort = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' }).format(
    noonOf(`${month}-15`),
  );

/** A local date, `YYYY-MM-DD`, in few letters and without its year: `15 Des`. */
export const dateInShort = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    noonOf(date),
  );

/** A moment as the clock of the offices shows it, without the weekday: `24 November 2026 at 12:00`, `24 Novemba 2026, saa 6 mchana`. */
export function momentInFull(instant: string | number, language: Language): string {
  const moment = new Date(instant);
  const date = new Intl.DateTimeFormat(locales[language], { ...day, weekday: undefined, timeZone }).format(
    moment,
  );
  return date + t.beforeTime[language] + timeOfDay(moment.getTime(), language);
}

const timeOnWall = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone,
});

/** The time of day of a moment, in ms UTC, in the offices: `12:00`, `saa 6 mchana`. */
export function timeOfDay(at: number, language: Language): string {
  const [hour = 0, minute = 0] = timeOnWall.format(at).split(':').map(Number);
  return timeInWords(hour, minute, language);
}

/** Today in the offices, `YYYY-MM-DD`, at a moment in ms UTC. */
export const localDateOf = (at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );

const msOfDay = 86_400_000;

/** How many days lie from one local date to another: less than nothing where `to` is past. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / msOfDay);

/** `leo`, `kesho`, `baada ya siku 12`; `today`, `in 12 days`, `3 days ago`. */
export const daysFromNow = (days: number, language: Language): string =>
  new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(days, 'day');
