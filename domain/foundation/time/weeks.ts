import { dateAfter } from './months.ts';

/** The Monday of the week of a local date, `YYYY-MM-DD`: weeks are those of ISO 8601, Monday to Sunday. */
export function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return dateAfter(date, -((weekday + 6) % 7));
}
