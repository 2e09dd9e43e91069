/** The month of a local date: `2026-11` of `2026-11-24`. */
export const monthOfDate = (date: string): string => date.slice(0, 'YYYY-MM'.length);

/** The month so many after one, `YYYY-MM`, or before it. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, place = 1] = month.split('-').map(Number);
  const all = year * 12 + place - 1 + months;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** The date so many days after one, `YYYY-MM-DD`, or before it. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The first date of a month. */
export const firstDateOf = (month: string): string => `${month}-01`;

/** The last date of a month. */
export const lastDateOf = (month: string): string => dateAfter(firstDateOf(monthAfter(month, 1)), -1);

/** Every date from one up to another, both included. */
export function datesFrom(first: string, last: string): readonly string[] {
  const dates: string[] = [];
  for (let date = first; date <= last; date = dateAfter(date, 1)) dates.push(date);
  return dates;
}
