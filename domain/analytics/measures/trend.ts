import { dateAfter, datesFrom } from '../../foundation/time/months.ts';
import { mondayOf } from '../../foundation/time/weeks.ts';
import type { CountedFigures, Stock } from './figures.ts';
import { retainedFrom } from './retained-figures.ts';
import { readingOf, type CountedShare, type SummarizedTickets } from './summary.ts';

/** A day or a month of a trend. */
export interface TrendPeriod {
  /** A local date or a month. */
  readonly period: string;
  readonly arrived: number;
  readonly answered: number;
  /** Not completed at its end. */
  readonly waiting: number;
}

/**
 * How it went on from period to period, oldest first, up to now: what stood at the end of each follows from what stands
 * now, and from how that changed since.
 */
export function trendOf(
  periods: readonly (readonly [period: string, figures: CountedFigures])[],
  standing: CountedFigures,
  told: SummarizedTickets,
): readonly TrendPeriod[] {
  const waiting = stockAtEnds(periods, standing, told, ['open', 'in-progress']);
  return periods.map(([period, figures], place) => {
    const of = readingOf(told, figures);
    return { period, arrived: of('arrived'), answered: of('answered'), waiting: waiting[place] ?? 0 };
  });
}

/** Reckons how many of these stocks together stood at the end of each period, oldest first, up to now. */
export function stockAtEnds(
  periods: readonly (readonly [period: string, figures: CountedFigures])[],
  standing: CountedFigures,
  told: SummarizedTickets,
  meant: readonly Stock[],
): readonly number[] {
  const countIn = (figures: CountedFigures): number => {
    const of = readingOf(told, figures);
    return meant.reduce((sum, stock) => sum + of(stock), 0);
  };
  let count = countIn(standing);
  return periods
    .toReversed()
    .map(([, figures]) => {
      const atEnd = count;
      count -= countIn(figures);
      return atEnd;
    })
    .toReversed();
}

/** The days of a rolling period: those before today, for of what is due today only what went well is known. */
export const rollingDays = 30;

/** The local dates of the rolling period, oldest first, up to yesterday. All of them are kept. */
export const rollingDates = (today: string): readonly string[] =>
  datesFrom(dateAfter(today, -rollingDays), dateAfter(today, -1));

/** What was answered in time of what was due. */
export function answeredInTimeIn(figures: CountedFigures, told: SummarizedTickets): CountedShare {
  const of = readingOf(told, figures);
  const inTime = of('due.answered');
  return { count: inTime, of: inTime + of('due.late') + of('due.escalated') };
}

/** From a Monday up to the Sunday after it, or up to today. */
export interface RetainedWeek {
  readonly from: string;
  readonly upTo: string;
}

/** The week that runs, and at most so many before it: no more days are kept. */
const wholeWeeks = 4;

/**
 * The weeks of which each day is kept, oldest first, up to the one that runs. `prunedOn`: the last date on which days
 * were let go, which is later than `today` where figures are older than rounds.
 */
export function weeksRetained(today: string, prunedOn: string): readonly RetainedWeek[] {
  const { day: first } = retainedFrom(prunedOn > today ? prunedOn : today);
  const monday = mondayOf(today);
  return Array.from({ length: wholeWeeks + 1 }, (_, place) => dateAfter(monday, 7 * (place - wholeWeeks)))
    .filter((from) => from >= first)
    .map((from) => {
      const sunday = dateAfter(from, 6);
      return { from, upTo: sunday < today ? sunday : today };
    });
}
