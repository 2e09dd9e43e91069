import { dateAfter, monthAfter, monthOfDate } from '../../foundation/time/months.ts';
import { mondayOf } from '../../foundation/time/weeks.ts';
import { isCategoryFigure, isSentFigure } from './category-figures.ts';
import {
  splitFigureName,
  stocks,
  storedNameOfUnread,
  type CountedFigures,
  type DueFigure,
  type Figure,
} from './figures.ts';
import { CountedCells } from './recount.ts';
import { allTime } from './roll-ups.ts';
import { isDated } from './summary.ts';

/** From which date or month on something is kept of an institution and all under it; batches may be some days behind. */
export interface RetainedFrom {
  /** The first local date of which a day is kept: 31 of them are shown, and what was due on the last thirty. */
  readonly day: string;
  /** The first of which its other stocks are: how they changed in seven days is shown. */
  readonly week: string;
  /** The first date of which is kept what belongs to it: those still to come are shown, and what is over is in its month. */
  readonly ahead: string;
  /** The first month of the trend: thirteen of them are shown. */
  readonly month: string;
  /** The Monday of the first week of which is kept what was sent by category: sixteen whole ones are shown, and the one that runs. */
  readonly sentWeek: string;
  /** The Monday of the first week of which is kept how what is overdue by category changed. */
  readonly overdueWeek: string;
  /** Since when it waits: sixty working days and more are told as one, and no four months have fewer. */
  readonly since: string;
}

export function retainedFrom(today: string): RetainedFrom {
  const month = monthOfDate(today);
  return {
    day: dateAfter(today, -34),
    week: dateAfter(today, -10),
    ahead: dateAfter(today, -3),
    sentWeek: dateAfter(mondayOf(today), -7 * 17),
    overdueWeek: dateAfter(mondayOf(today), -7 * 5),
    month: monthAfter(month, -12),
    since: `${monthAfter(month, -4)}-01`,
  };
}

/** What a share answered in time is made of. */
const dueFigures: readonly DueFigure[] = ['due.answered', 'due.late', 'due.escalated'];
const dayFigures: ReadonlySet<string> = new Set([
  'open',
  'in-progress',
  'overdue',
  'acknowledgement-overdue',
  'arrived',
  'answered',
  ...dueFigures,
] satisfies readonly Figure[]);
const weekFigures: ReadonlySet<string> = new Set(stocks);

/** Whether a figure of a day, or of the week of that Monday, is kept: what a trend shows of it, what belongs to a date that is to come, and what a later release put there. */
export function isRetainedOfDay(name: string, day: string, from: RetainedFrom): boolean {
  if (storedNameOfUnread(name) !== undefined) return day >= from.day;
  if (isCategoryFigure(name)) return day >= (isSentFigure(name) ? from.sentWeek : from.overdueWeek);
  const { figure } = splitFigureName(name);
  if (dayFigures.has(figure) && day >= from.day) return true;
  return isDated(figure) ? day >= from.ahead : weekFigures.has(figure) && day >= from.week;
}

const trendFigures: ReadonlySet<string> = new Set([
  'open',
  'in-progress',
  'arrived',
  'answered',
  ...dueFigures,
] satisfies readonly Figure[]);

/** The figures of a month that a trend of months shows. */
export const trendIn = (figures: CountedFigures): CountedFigures =>
  Object.fromEntries(
    Object.entries(figures).filter(([name]) => trendFigures.has(splitFigureName(name).figure)),
  );

/** Filters sums, by the period in `day`, to those still retained on a date. Months are retained for ever. */
export function stillRetained(sums: CountedCells, today: string): CountedCells {
  const from = retainedFrom(today);
  const kept = new CountedCells();
  for (const cell of sums.cells) {
    const isDay = cell.day.length === 'YYYY-MM-DD'.length;
    const isKept = (name: string): boolean =>
      isDay ? isRetainedOfDay(name, cell.day, from) : cell.day !== allTime || !waitsLonger(name, from);
    const adds = Object.entries(sums.figuresOf(cell)).filter(([name]) => isKept(name));
    if (adds.length > 0) kept.add({ ...cell, adds: Object.fromEntries(adds) });
  }
  return kept;
}

const waitsLonger = (name: string, { since }: RetainedFrom): boolean => {
  const { figure } = splitFigureName(name);
  return figure.startsWith('since.') && figure.slice('since.'.length) < since;
};

/** The trend of the months that are still kept on a date. */
export function trendsOf(sums: CountedCells, today: string): CountedCells {
  const { month } = retainedFrom(today);
  const trends = new CountedCells();
  for (const cell of sums.cells)
    if (cell.day.length === month.length && cell.day >= month)
      trends.add({ ...cell, adds: trendIn(sums.figuresOf(cell)) });
  return trends;
}
