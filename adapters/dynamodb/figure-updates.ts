import { monthOfDate } from '../../domain/foundation/time/months.ts';
import {
  addUp,
  gathered,
  splitFigureName,
  type CellChange,
  type CountedFigures,
} from '../../domain/analytics/measures/figures.ts';
import { isRetainedOfDay, retainedFrom, trendIn } from '../../domain/analytics/measures/retained-figures.ts';
import { allTime, type Period, type RollUpChange } from '../../domain/analytics/measures/roll-ups.ts';
import type { BatchSums, CategoryStocks } from '../../domain/analytics/measures/batches.ts';
import { apartByCategory, isSentFigure } from '../../domain/analytics/measures/category-figures.ts';
import { isDated } from '../../domain/analytics/measures/summary.ts';
import type { FiguresByPeriod } from './items/packed-figures.ts';
import { measureKeys, type Key } from './engine/keys.ts';

/** The items of stocks and days. */
export const dayKeys = (institution: string): readonly Key[] => [
  measureKeys.now(institution),
  measureKeys.days(institution),
  measureKeys.ahead(institution),
];

/** The items of which an overview is made. */
export const overviewKeys = (institution: string, months: readonly string[]): readonly Key[] => [
  ...dayKeys(institution),
  ...months.map((month) => measureKeys.month(institution, month)),
];

/** What is added to one item. */
export interface FigureUpdate {
  readonly key: Key;
  readonly adds: FiguresByPeriod;
}

interface Placed {
  readonly key: Key;
  readonly period: Period;
  readonly figures: CountedFigures;
}

export const nameOfKey = ({ PK, SK }: Key): string => `${PK} ${SK}`;

/** `complaint.since.2026-11-24` lies at that date as `complaint.since.`, so that each of these is a column. */
const sinceName = /^(?<figure>.+\.since\.)(?<date>\d{4}-\d{2}-\d{2})$/;
const isSince = (figure: string): boolean => figure.endsWith('.since.');

/**
 * In which items figures lie, and what is added to each on a date: what is not kept any more lies in none. Source:
 * docs/design/roll-ups.md, In which items it lies.
 */
export function figureUpdatesOf({ cells = [], rolled }: BatchSums, today: string): readonly FigureUpdate[] {
  const all = [...cells.flatMap(placesOfCell), ...rolled.flatMap(placesOfRollUp)];
  return [...Map.groupBy(all, ({ key }) => nameOfKey(key)).values()].flatMap((ofItem) => {
    const [first] = ofItem;
    if (first === undefined) return [];
    const isKept = keptIn(first.key.SK, today);
    const byPeriod = Map.groupBy(ofItem, ({ period }) => period);
    const adds = [...byPeriod].flatMap(([period, found]) => {
      const kept = only(addUp(found.map(({ figures }) => figures)), (figure) => isKept(period, figure));
      return Object.keys(kept).length === 0 ? [] : [[period, kept] as const];
    });
    return adds.length === 0 ? [] : [{ key: first.key, adds: new Map(adds) }];
  });
}

const only = (figures: CountedFigures, isMeant: (figure: string) => boolean): CountedFigures =>
  Object.fromEntries(Object.entries(figures).filter(([figure]) => isMeant(figure)));

/** Figures of categories lie in a table of their own: beside all others each name would be said for every subject. */
function placesOfCell({ institution, day, adds }: CellChange): readonly Placed[] {
  const key = measureKeys.itself(institution, monthOfDate(day));
  const { ofCategories, others } = apartByCategory(adds);
  return [
    { key, period: day, figures: others },
    { key, period: packedDate(day), figures: ofCategories },
  ];
}

/** `2026-11-24` as `20261124`: a table has periods of one length. */
const packedDate = (date: string): Period => date.replaceAll('-', '');
const isPackedDate = (period: Period): boolean => /^\d{8}$/.test(period);
const unpackedDate = (period: Period): string => period.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
const unpackedEntry = ([period, figures]: readonly [Period, CountedFigures]) =>
  [unpackedDate(period), figures] as const;

function placesOfRollUp({ adds, ...rollUp }: RollUpChange): readonly Placed[] {
  const { ofCategories, others } = apartByCategory(adds);
  return [
    ...placesOfCategories({ ...rollUp, adds: ofCategories }),
    ...placesOfSubjects({ ...rollUp, adds: others }),
  ];
}

/** Stocks lie beside the days, which the same events change: an item of their own would be one more to write. */
const placesOfCategories = ({ institution, period, adds }: RollUpChange): readonly Placed[] => [
  {
    key: measureKeys.days(institution),
    period: packedDate(period),
    figures: only(adds, (name) => !isSentFigure(name)),
  },
  { key: measureKeys.sent(institution), period, figures: only(adds, isSentFigure) },
];

function placesOfSubjects({ institution, period, adds }: RollUpChange): readonly Placed[] {
  const now = measureKeys.now(institution);
  if (period === allTime)
    return Object.entries(adds).map(([name, count]) => {
      const { figure = name, date = period } = sinceName.exec(name)?.groups ?? {};
      return { key: now, period: date, figures: { [figure]: count } };
    });
  if (period.length === 'YYYY-MM'.length)
    return [
      { key: measureKeys.month(institution, period), period, figures: adds },
      { key: now, period, figures: trendIn(adds) },
    ];
  const isAhead = (name: string): boolean => isDated(splitFigureName(name).figure);
  return [
    { key: measureKeys.days(institution), period, figures: only(adds, (name) => !isAhead(name)) },
    { key: measureKeys.ahead(institution), period, figures: only(adds, isAhead) },
  ];
}

/** The sum of both, without what is no longer kept on this date. */
export function addedTo(
  { SK: place }: Key,
  figures: FiguresByPeriod,
  adds: FiguresByPeriod,
  today: string,
): FiguresByPeriod {
  const isKept = keptIn(place, today);
  const periods = [...new Set([...figures.keys(), ...adds.keys()])];
  return new Map(
    periods
      .map((period) => {
        const sum = addUp([figures.get(period) ?? {}, adds.get(period) ?? {}]);
        return [period, only(sum, (figure) => isKept(period, figure))] as const;
      })
      .filter(([, sum]) => Object.keys(sum).length > 0),
  );
}

/** Whether a figure is kept in an item: of months, and of what was counted at an institution itself, all are. */
function keptIn(place: string, today: string): (period: Period, figure: string) => boolean {
  const from = retainedFrom(today);
  if (place === 'NOW')
    return (period, figure) =>
      period === allTime || (isSince(figure) ? period >= from.since : period >= from.month);
  if (place === 'DAYS')
    return (period, figure) => period === allTime || isRetainedOfDay(figure, unpackedDate(period), from);
  if (place === 'AHEAD' || place === 'SENT') return (period, figure) => isRetainedOfDay(figure, period, from);
  return () => true;
}

/** What stands, and since when, as it was before it was placed. */
export const datedStocks = (now: FiguresByPeriod): CountedFigures => ({
  ...now.get(allTime),
  ...Object.fromEntries(
    [...now].flatMap(([date, figures]) =>
      Object.entries(figures)
        .filter(([figure]) => isSince(figure))
        .map(([figure, count]) => [`${figure}${date}`, count]),
    ),
  ),
});

/** Days, each with what belongs to it where it is to come. */
export const datedDays = (days: FiguresByPeriod, ahead: FiguresByPeriod): FiguresByPeriod =>
  new Map(
    [...new Set([...days.keys(), ...ahead.keys()])]
      .filter((period) => period !== allTime && !isPackedDate(period))
      .toSorted()
      .map((day) => [day, { ...days.get(day), ...ahead.get(day) }]),
  );

/** The trend of months, of what lies beside what stands. */
export const trendOfMonths = (now: FiguresByPeriod): FiguresByPeriod =>
  new Map([...now].filter(([period]) => period.length === 'YYYY-MM'.length));

/** What was counted at an institution itself, out of the item of a month. */
export const cellsIn = (institution: string, itself: FiguresByPeriod): readonly CellChange[] =>
  gathered([...itself].map(([period, adds]) => ({ institution, day: unpackedDate(period), adds })));

/** Stocks by category as they are now, and how what is overdue changed by week. */
export const categoryStocksIn = (days: FiguresByPeriod): CategoryStocks => ({
  standing: days.get(allTime) ?? {},
  weeks: new Map(
    [...days]
      .filter(([period]) => isPackedDate(period))
      .map(unpackedEntry)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ),
});

/** Sums by their periods, as a recount names these. */
export const rolledPeriods = (figures: FiguresByPeriod): FiguresByPeriod => {
  const periods = Map.groupBy([...figures].map(unpackedEntry), ([period]) => period);
  return new Map([...periods].map(([period, all]) => [period, addUp(all.map(([, adds]) => adds))]));
};
