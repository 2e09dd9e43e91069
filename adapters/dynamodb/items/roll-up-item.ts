import { addUp, splitFigureName, type CountedFigures } from '../../../domain/measures/figures.ts';
import { allTime, type Period, type RollUp } from '../../../domain/measures/roll-ups.ts';
import { measureKeys, type Key } from '../keys.ts';
import type { Item } from '../read-item.ts';
import { figuresIn } from './count-item.ts';
import { readFigures, storedFigures, type CellPart } from './figure-names.ts';

/**
 * The items of a roll-up. A day is one, read in a row with others; a month is four, of which a comparison reads one.
 * What stands is one; since when it waits lies beside the months of these dates: so no item grows for ever, and what is
 * read with thirteen months has the dates of those.
 */
export type RollUpPart = CellPart | 'figures' | 'standing' | 'waiting';

/** An item of a roll-up, and the figures that lie in it. */
export interface StoredRollUp {
  readonly key: Key;
  readonly stored: CountedFigures;
}

const sinceWhen = /^since\.(?<month>\d{4}-\d{2})/;

/** The figures as they are stored, by the item in which each lies. */
export function storedRollUp(rollUp: RollUp, figures: CountedFigures): readonly StoredRollUp[] {
  const { institution, period } = rollUp;
  if (period.length === 'YYYY-MM'.length)
    return [...storedFigures(figures)].map(([part, stored]) => ({
      key: measureKeys.rollUp(rollUp, part),
      stored,
    }));
  const byItem = Map.groupBy(Object.entries(figures), ([name]) =>
    period === allTime
      ? (sinceWhen.exec(splitFigureName(name).figure)?.groups?.['month'] ?? allTime)
      : period,
  );
  return [...byItem].map(([place, all]) => ({
    key: measureKeys.rollUp({ institution, period: place }, partOf(period, place)),
    stored: addUp(storedFigures(Object.fromEntries(all)).values()),
  }));
}

function partOf(period: Period, place: Period): RollUpPart {
  if (period !== allTime) return 'figures';
  return place === allTime ? 'standing' : 'waiting';
}

/** Whether an item says since when something waits. */
export const isWaitingItem = ({ SK: place }: Item): boolean => String(place).endsWith('#WAITING');

/** How many figures one write adds to: an expression takes 4 KB. */
const figuresPerWrite = 250;

/** The figures in portions that one write takes, always the same for the same figures. */
export function portionsOf(stored: CountedFigures): readonly CountedFigures[] {
  const sorted = Object.entries(stored).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const portions = Math.ceil(sorted.length / figuresPerWrite);
  return Array.from({ length: portions }, (_, place) =>
    Object.fromEntries(sorted.slice(place * figuresPerWrite, (place + 1) * figuresPerWrite)),
  );
}

/** The name of what says in which round a portion of a roll-up last took something. */
export const roundOf = (portion: number): string => `round${portion}`;

const isRound = (name: string): boolean => /^round\d+$/.test(name);

/** The figures of an item that are not none. Throws CorruptItem, UnknownFigure. */
export const rolledFigures = (item: Item): CountedFigures =>
  readFigures(
    figuresIn(
      Object.fromEntries(Object.entries(item).filter(([name, value]) => !isRound(name) && value !== 0)),
    ),
  );
