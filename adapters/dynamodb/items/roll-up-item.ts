import { addUp, splitFigureName, type CountedFigures } from '../../../domain/measures/figures.ts';
import { allTime, type Period } from '../../../domain/measures/roll-ups.ts';
import type { Item } from '../read-item.ts';
import { figuresIn } from './count-item.ts';
import { readFigures, storedFigures, type CellPart } from './figure-names.ts';

/**
 * The items of a roll-up. A day is one, read in a row with others; a month is four, of which a comparison reads one;
 * of what stands the waiting is told apart, which has a figure for each date since when something waits.
 */
export type RollUpPart = CellPart | 'figures' | 'standing' | 'waiting';

const partOfAllTime = (name: string): RollUpPart =>
  splitFigureName(name).figure.startsWith('since.') ? 'waiting' : 'standing';

/** The figures as they are stored, by the item in which each lies. */
export function storedRollUp(
  period: Period,
  figures: CountedFigures,
): ReadonlyMap<RollUpPart, CountedFigures> {
  if (period.length === 'YYYY-MM'.length) return storedFigures(figures);
  const parts = Map.groupBy(Object.entries(figures), ([name]) =>
    period === allTime ? partOfAllTime(name) : 'figures',
  );
  return new Map(
    [...parts].map(([part, all]) => [part, addUp(storedFigures(Object.fromEntries(all)).values())]),
  );
}

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

/** The figures of an item. Throws CorruptItem, UnknownFigure. */
export const rolledFigures = (item: Item): CountedFigures =>
  readFigures(figuresIn(Object.fromEntries(Object.entries(item).filter(([name]) => !isRound(name)))));
