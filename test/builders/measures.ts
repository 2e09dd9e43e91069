import { gathered, type CellChange, type CountedFigures } from '../../domain/analytics/measures/figures.ts';
import type { Measures } from '../../domain/analytics/measures/measures.ts';
import { recountTicket } from '../../domain/analytics/measures/recount.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';

/** Figures by day and institution. */
export type FiguresByCell = Readonly<Record<string, CountedFigures>>;

export const cellsOf = (changes: readonly CellChange[]): FiguresByCell =>
  Object.fromEntries(gathered(changes).map(({ institution, day, adds }) => [`${day} ${institution}`, adds]));

/** What a store must have once it heard all these events of many tickets. */
export function recountedCells(events: readonly TicketEvent[], calendar: Calendar): FiguresByCell {
  const calendars = new Map([[calendar.version, calendar]]);
  const lives = [...Map.groupBy(events, ({ number }) => number).values()];
  return cellsOf(
    lives.flatMap((life) => {
      const inOrder = life.toSorted((a, b) => a.version - b.version);
      return recountTicket(inOrder, calendars).changes;
    }),
  );
}

/** What a store has in these cells. */
export async function readCells(measures: Measures, cells: FiguresByCell): Promise<FiguresByCell> {
  const read = Object.keys(cells).map(async (cell) => {
    const [day = '', institution = ''] = cell.split(' ');
    return [cell, await measures.ofCell({ day, institution })] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
