import { localDateOf } from '../../platform/dates.ts';

/** A month on the calendar of the offices: `2026-11`. */
export type Month = `${number}-${number}`;

const isMonth = (text: string): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The month of a moment, in ms UTC, in the offices. */
export function monthAt(at: number): Month {
  const month = localDateOf(at).slice(0, 7);
  if (!isMonth(month)) throw new RangeError('There is no such moment.');
  return month;
}

/** The month that stands in an address; the present one where none does. */
export const monthIn = (text: string | undefined, now: number): Month =>
  text !== undefined && isMonth(text) ? text : monthAt(now);

/** So many months later; earlier where it is less than nothing. */
export function monthsLater(month: Month, count: number): Month {
  const [year = 0, place = 1] = month.split('-').map(Number);
  return monthAt(Date.UTC(year, place - 1 + count, 15));
}
