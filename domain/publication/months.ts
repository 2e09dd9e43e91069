import { monthOfDate } from '../measures/roll-ups.ts';
import type { PublicationMonth } from './publication.ts';

/** A whole month passes before a month is published. Source: docs/design/public-figures.md, The protection. */
const monthsLater = 2;

/** So many months before or after, on the calendar. */
export function monthFrom(month: PublicationMonth, months: number): PublicationMonth {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  const count = year * 12 + (ofYear - 1) + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Its first local date. */
export const firstDateOf = (month: PublicationMonth): string => `${month}-01`;

/** Its last local date. */
export function finalDateOf(month: PublicationMonth): string {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, ofYear, 0)).getUTCDate()}`;
}

/** A month that is not published yet. */
export interface ComingMonth {
  readonly month: PublicationMonth;
  /** The local date on which it is published, or soon after. */
  readonly from: string;
}

/** The next one on a local date: what follows the newest that was; where none was, the month in which everybody still writes. */
export function comingMonth(today: string, newest: PublicationMonth | undefined): ComingMonth {
  const month = newest === undefined ? monthOfDate(today) : monthFrom(newest, 1);
  return { month, from: firstDateOf(monthFrom(month, monthsLater)) };
}

/**
 * The months that can be published on a local date and were not, the oldest first: all after the newest that was; the newest that
 * can be, where none was.
 */
export function duePublications(
  today: string,
  newest: PublicationMonth | undefined,
): readonly PublicationMonth[] {
  const last = monthFrom(monthOfDate(today), -monthsLater);
  const due: PublicationMonth[] = [];
  for (let month = newest === undefined ? last : monthFrom(newest, 1); month <= last;) {
    due.push(month);
    month = monthFrom(month, 1);
  }
  return due;
}
