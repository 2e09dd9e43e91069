import { monthOfDate } from '../../domain/time/months.ts';
import { addUp, type CellChange, type CountedFigures } from '../../domain/measures/figures.ts';
import { keptFrom, trendIn } from '../../domain/measures/kept-figures.ts';
import { allTime, type Period, type RollUpChange } from '../../domain/measures/roll-ups.ts';
import type { RoundSums } from '../../domain/measures/rounds.ts';
import type { FiguresByPeriod } from './items/packed-figures.ts';
import { measureKeys, type Key } from './keys.ts';

/** What is added to one item. */
export interface PlacedFigures {
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

/** In which items figures lie, and what is added to each. Source: docs/design/measures.md, In which items it lies. */
export function placesOf({ cells = [], rolled }: RoundSums): readonly PlacedFigures[] {
  const all = [...cells.map(placeOfCell), ...rolled.flatMap(placesOfRollUp)];
  return [...Map.groupBy(all, ({ key }) => nameOfKey(key)).values()].flatMap((ofItem) => {
    const [first] = ofItem;
    if (first === undefined) return [];
    const byPeriod = Map.groupBy(ofItem, ({ period }) => period);
    const adds = new Map(
      [...byPeriod].map(([period, found]) => [period, addUp(found.map(({ figures }) => figures))]),
    );
    return [{ key: first.key, adds }];
  });
}

const placeOfCell = ({ institution, day, adds }: CellChange): Placed => ({
  key: measureKeys.month(institution, monthOfDate(day)),
  period: day,
  figures: adds,
});

function placesOfRollUp({ institution, period, adds }: RollUpChange): readonly Placed[] {
  const [now, days] = [measureKeys.now(institution), measureKeys.days(institution)];
  if (period === allTime) {
    return Object.entries(adds).map(([name, count]) => {
      const { figure, date } = sinceName.exec(name)?.groups ?? {};
      return figure === undefined || date === undefined
        ? { key: now, period, figures: { [name]: count } }
        : { key: days, period: date, figures: { [figure]: count } };
    });
  }
  if (period.length !== 'YYYY-MM'.length) return [{ key: days, period, figures: adds }];
  const trend = trendIn(adds);
  return [
    { key: measureKeys.month(institution, period), period, figures: adds },
    ...(Object.keys(trend).length === 0 ? [] : [{ key: now, period, figures: trend }]),
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
    periods.map((period) => {
      const sum = addUp([figures.get(period) ?? {}, adds.get(period) ?? {}]);
      return [
        period,
        Object.fromEntries(Object.entries(sum).filter(([figure]) => isKept(period, figure))),
      ] as const;
    }),
  );
}

/** Whether a figure is kept in an item: of days and of what stands the newest, of months all. */
export function keptIn(place: string, today: string): (period: Period, figure: string) => boolean {
  const from = keptFrom(today);
  if (place === 'NOW') return (period) => period === allTime || period >= from.month;
  if (place === 'DAYS') return (period, figure) => period >= (isSince(figure) ? from.since : from.day);
  return () => true;
}

/** What stands, and since when, as it was before it was placed. */
export const placedStanding = (now: FiguresByPeriod, days: FiguresByPeriod): CountedFigures => ({
  ...now.get(allTime),
  ...Object.fromEntries(
    [...days].flatMap(([date, figures]) =>
      Object.entries(figures)
        .filter(([figure]) => isSince(figure))
        .map(([figure, count]) => [`${figure}${date}`, count]),
    ),
  ),
});

/** Days without what says since when something waits. */
export const placedDays = (days: FiguresByPeriod): FiguresByPeriod =>
  new Map(
    [...days]
      .map(
        ([date, figures]) =>
          [date, Object.fromEntries(Object.entries(figures).filter(([figure]) => !isSince(figure)))] as const,
      )
      .filter(([, figures]) => Object.keys(figures).length > 0),
  );

/** The trend of months, of what lies beside what stands. */
export const trendOfMonths = (now: FiguresByPeriod): FiguresByPeriod =>
  new Map([...now].filter(([period]) => period !== allTime));

/** What was counted at an institution itself, out of the item of a month. */
export const cellsIn = (institution: string, month: FiguresByPeriod): readonly CellChange[] =>
  [...month].flatMap(([day, adds]) =>
    day.length === 'YYYY-MM-DD'.length ? [{ institution, day, adds }] : [],
  );
