import { monthOfDate } from '../../domain/measures/roll-ups.ts';

/** The month so many before or after one, `YYYY-MM`. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, place = 1] = month.split('-').map(Number);
  const all = year * 12 + place - 1 + months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** The date so many days before or after one, `YYYY-MM-DD`. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** Every date from one up to another, both included. */
export function datesFrom(first: string, last: string): readonly string[] {
  const dates: string[] = [];
  for (let date = first; date <= last; date = dateAfter(date, 1)) dates.push(date);
  return dates;
}

/** The month that is asked for; the last one that is over, where none is. */
export const askedMonth = (asked: string | undefined, today: string): string =>
  asked ?? monthAfter(monthOfDate(today), -1);

/** The same where a month has to be over: the last one that is, if another is asked for. */
export function monthThatIsOver(asked: string | undefined, today: string): string {
  const last = monthAfter(monthOfDate(today), -1);
  return asked === undefined || asked > last ? last : asked;
}

/** The last date of a month. */
export const lastDateOf = (month: string): string => dateAfter(`${monthAfter(month, 1)}-01`, -1);
