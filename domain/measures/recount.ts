import type { TicketEvent } from '../tickets/event.ts';
import { addUp, gathered, type Cell, type CellChange, type CountedFigures } from './figures.ts';
import { hearEvent, type Calendars } from './hear-event.ts';
import type { HeardTicket, MeasuredTicket } from './measured-ticket.ts';

/** A figure that is not what its tickets say. */
export interface WrongFigure extends Cell {
  readonly figure: string;
  readonly stored: number;
  readonly recounted: number;
}

/** A ticket as its whole history has it. */
export interface RecountedTicket {
  readonly measured: MeasuredTicket | undefined;
  readonly changes: readonly CellChange[];
}

/** Counts a whole history from its beginning. */
export function recountTicket(events: readonly TicketEvent[], calendars: Calendars): RecountedTicket {
  let ticket: HeardTicket = { early: [] };
  const changes: CellChange[] = [];
  for (const event of events) {
    const heard = hearEvent(ticket, event, calendars);
    ticket = heard.ticket;
    changes.push(...heard.changes);
  }
  return { measured: ticket.measured, changes: gathered(changes) };
}

/** Figures of many cells, to which those of more and more tickets are added. */
export class CountedCells {
  readonly #byCell = new Map<string, Cell & { figures: CountedFigures }>();

  add({ institution, day, adds }: CellChange): void {
    const name = `${day} ${institution}`;
    const known = this.#byCell.get(name);
    const figures = addUp([known?.figures ?? {}, adds]);
    this.#byCell.set(name, { institution, day, figures });
  }

  get cells(): readonly (Cell & { readonly figures: CountedFigures })[] {
    return [...this.#byCell.values()];
  }

  figuresOf({ institution, day }: Cell): CountedFigures {
    return this.#byCell.get(`${day} ${institution}`)?.figures ?? {};
  }
}

/** Every figure in which what is stored differs from a recount, by day, institution and name. */
export function wrongFigures(stored: CountedCells, recounted: CountedCells): readonly WrongFigure[] {
  const cells = new Map(
    [...stored.cells, ...recounted.cells].map(({ institution, day }) => [
      `${day} ${institution}`,
      { institution, day },
    ]),
  );
  return [...cells]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, cell]) => {
      const [has, should] = [stored.figuresOf(cell), recounted.figuresOf(cell)];
      const names = [...new Set([...Object.keys(has), ...Object.keys(should)])].toSorted();
      return names
        .map((figure) => ({
          ...cell,
          figure,
          stored: has[figure] ?? 0,
          recounted: should[figure] ?? 0,
        }))
        .filter((figure) => figure.stored !== figure.recounted);
    });
}
