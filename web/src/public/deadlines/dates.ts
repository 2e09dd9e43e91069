import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { locales } from '../../platform/dates.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/deadlines')>('public/deadlines');

const said = (date: Date, options: Intl.DateTimeFormatOptions): Text =>
  inEach((language) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }).format(date),
  );

/** Monday 1 of January 2024, by which days of the week are named. */
const aMonday = Date.UTC(2024, 0, 1);
const dayMilliseconds = 86_400_000;

/** A day of the week, from Monday 1 to Sunday 7, by its name. */
const weekdayText = (weekday: number): Text =>
  said(new Date(aMonday + (weekday - 1) * dayMilliseconds), { weekday: 'long' });

const dashed = (first: Text, last: Text): Text => t.dashed({ first, last });

const joined = (texts: readonly Text[]): Text =>
  inEach((language) => texts.map((text) => text[language]).join(', '));

/** Days of the week as people say them: those that follow each other as a range. */
export function weekdaysText(weekdays: readonly number[]): Text {
  const [first] = weekdays;
  const last = weekdays.at(-1);
  if (first === undefined || last === undefined) return inEach(() => '');
  return weekdays.length > 2 && last - first === weekdays.length - 1
    ? dashed(weekdayText(first), weekdayText(last))
    : joined(weekdays.map(weekdayText));
}

/** `2026-12-09` as `Jumatano, 9 Desemba`. */
export const dayText = (date: string): Text =>
  said(new Date(`${date}T00:00:00Z`), { weekday: 'long', day: 'numeric', month: 'long' });

/** Writes a date with its year. */
export const dateText = (date: string): Text =>
  said(new Date(`${date}T00:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric' });
