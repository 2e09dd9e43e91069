import { firstDateOf, monthAfter, monthOfDate } from '../../foundation/time/months.ts';
import type { PublicationMonth } from './publication.ts';

/** A whole month passes before a month is published. Source: docs/design/public-figures.md, The protection. */
export const monthsUntilPublished = 2;

/** A month that is not published yet. */
export interface ComingMonth {
  readonly month: PublicationMonth;
  /** The local date on which it is published, or soon after. */
  readonly from: string;
}

/** The next one on a local date: what follows the newest that was; where none was, the month in which everybody still writes. */
export function comingMonth(today: string, newest: PublicationMonth | undefined): ComingMonth {
  const month = newest === undefined ? monthOfDate(today) : monthAfter(newest, 1);
  return { month, from: firstDateOf(monthAfter(month, monthsUntilPublished)) };
}

/**
 * The months that can be published on a local date and were not, the oldest first: all after the newest that was; the newest that
 * can be, where none was.
 */
export function duePublications(
  today: string,
  newest: PublicationMonth | undefined,
): readonly PublicationMonth[] {
  const last = monthAfter(monthOfDate(today), -monthsUntilPublished);
  const due: PublicationMonth[] = [];
  for (let month = newest === undefined ? last : monthAfter(newest, 1); month <= last;) {
    due.push(month);
    month = monthAfter(month, 1);
  }
  return due;
}

/** Months that a trend of published figures shows. */
const trendMonths = 12;

/** The month and those before it that a trend shows, the oldest first. */
export const monthsOfTrend = (month: PublicationMonth): readonly PublicationMonth[] =>
  Array.from({ length: trendMonths }, (_, place) => monthAfter(month, place + 1 - trendMonths));
