import type { CellChange, CountedFigures } from '../../domain/measures/figures.ts';
import { gathered } from '../../domain/measures/figures.ts';
import { hearEvent } from '../../domain/measures/hear-event.ts';
import type { HeardTicket } from '../../domain/measures/measured-ticket.ts';
import type { Measures } from '../../domain/measures/measures.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { Calendar } from '../../domain/time/calendar.ts';

/** CountedFigures by day and institution. */
export type CountedCells = Readonly<Record<string, CountedFigures>>;

export const cellsOf = (changes: readonly CellChange[]): CountedCells =>
  Object.fromEntries(gathered(changes).map(({ institution, day, adds }) => [`${day} ${institution}`, adds]));

/** All that is counted of the events of one ticket, in the order in which they come. */
export function countedOf(
  events: readonly TicketEvent[],
  calendars: ReadonlyMap<number | undefined, Calendar>,
): readonly CellChange[] {
  let ticket: HeardTicket = { early: [] };
  const changes: CellChange[] = [];
  for (const event of events) {
    const heard = hearEvent(ticket, event, calendars);
    ticket = heard.ticket;
    changes.push(...heard.changes);
  }
  return changes;
}

/** The same of many tickets, each in order: what a store must have once it heard them all. */
export function recountedCells(events: readonly TicketEvent[], calendar: Calendar): CountedCells {
  const calendars = new Map([[calendar.version, calendar]]);
  const lives = [...Map.groupBy(events, ({ number }) => number).values()];
  return cellsOf(
    lives.flatMap((life) =>
      countedOf(
        life.toSorted((a, b) => a.version - b.version),
        calendars,
      ),
    ),
  );
}

/** What a store has in these cells. */
export async function readCells(measures: Measures, cells: CountedCells): Promise<CountedCells> {
  const read = Object.keys(cells).map(async (cell) => {
    const [day = '', institution = ''] = cell.split(' ');
    return [cell, await measures.ofCell({ day, institution })] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
