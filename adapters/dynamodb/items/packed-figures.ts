import * as z from 'zod';
import { addUp, type CountedFigures } from '../../../domain/measures/figures.ts';
import type { Period } from '../../../domain/measures/roll-ups.ts';
import { readItem } from '../read-item.ts';
import { readFigures, storedFigures } from './figure-names.ts';
import { packJson, unpackJson } from './packed-json.ts';

/** Figures by the local date, the month, or all time. */
export type FiguresByPeriod = ReadonlyMap<Period, CountedFigures>;

/** A figure is a column, with what it is in each period: so its name is said once, and what is none costs next to nothing. */
const columns = z.object({
  /** The periods, in the order of the columns. */
  at: z.array(z.string()),
  /** By the short name of a figure, what it is in each; what is missing at the end is none. */
  of: z.record(z.string(), z.array(z.int())),
});

/** Those that are none are not kept. Throws UnknownFigure. */
export function packFigures(figures: FiguresByPeriod): Uint8Array {
  const filled = [...figures]
    .map(([period, all]) => [period, storedFigures(addUp([all]))] as const)
    .filter(([, all]) => Object.keys(all).length > 0)
    .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  const of: Record<string, number[]> = {};
  for (const [place, [, all]] of filled.entries())
    for (const [name, count] of Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const column = (of[name] ??= []);
      while (column.length < place) column.push(0);
      column.push(count);
    }
  return packJson({ at: filled.map(([period]) => period), of });
}

/** Throws CorruptItem where they are none, UnknownFigure. */
export function unpackFigures(bytes: Uint8Array): FiguresByPeriod {
  const { at, of } = readItem(columns, unpackJson(bytes));
  return new Map(
    at.map((period, place) => [
      period,
      readFigures(
        addUp([Object.fromEntries(Object.entries(of).map(([name, column]) => [name, column[place] ?? 0]))]),
      ),
    ]),
  );
}
