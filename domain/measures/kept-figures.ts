import { dateAfter, monthAfter, monthOfDate } from '../time/months.ts';
import { splitFigureName, type CountedFigures } from './figures.ts';
import { CountedCells } from './recount.ts';
import { allTime } from './roll-ups.ts';

/** From which date or month on something is kept of an institution and all under it. */
export interface KeptFrom {
  /** The first local date of which a day is kept: 31 of them are shown, and rounds may be some days behind. */
  readonly day: string;
  /** The first month of the trend: thirteen of them are shown. */
  readonly month: string;
  /** Since when it waits: sixty working days and more are told as one, and no four months have fewer. */
  readonly since: string;
}

export function keptFrom(today: string): KeptFrom {
  const month = monthOfDate(today);
  return { day: dateAfter(today, -34), month: monthAfter(month, -12), since: `${monthAfter(month, -4)}-01` };
}

const trendFigures: ReadonlySet<string> = new Set([
  'open',
  'in-progress',
  'arrived',
  'answered',
  'due.answered',
  'due.late',
  'due.escalated',
]);

/** Of the figures of a month those that a trend of months shows. */
export const trendIn = (figures: CountedFigures): CountedFigures =>
  Object.fromEntries(
    Object.entries(figures).filter(([name]) => trendFigures.has(splitFigureName(name).figure)),
  );

/** Of sums, with the period as the day of each, those that are still kept on a date; months are for ever. */
export function stillKept(sums: CountedCells, today: string): CountedCells {
  const from = keptFrom(today);
  const kept = new CountedCells();
  for (const cell of sums.cells) {
    if (cell.day.length === 'YYYY-MM-DD'.length && cell.day < from.day) continue;
    const figures = Object.entries(sums.figuresOf(cell));
    const adds = figures.filter(([name]) => cell.day !== allTime || !waitsLonger(name, from));
    kept.add({ ...cell, adds: Object.fromEntries(adds) });
  }
  return kept;
}

const waitsLonger = (name: string, { since }: KeptFrom): boolean => {
  const { figure } = splitFigureName(name);
  return figure.startsWith('since.') && figure.slice('since.'.length) < since;
};

/** The trend of the months that are still kept on a date. */
export function trendsOf(sums: CountedCells, today: string): CountedCells {
  const { month } = keptFrom(today);
  const trends = new CountedCells();
  for (const cell of sums.cells)
    if (cell.day.length === month.length && cell.day >= month)
      trends.add({ ...cell, adds: trendIn(sums.figuresOf(cell)) });
  return trends;
}
