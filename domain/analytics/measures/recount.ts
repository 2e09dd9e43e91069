import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import { gathered, type Cell, type CellChange, type CountedFigures } from './figures.ts';
import { applyToMeasures, type Calendars } from './apply-to-measures.ts';
import type { BufferedTicket, MeasuredTicket } from './measured-ticket.ts';

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
  let ticket: BufferedTicket = { early: [] };
  const changes: CellChange[] = [];
  for (const event of events) {
    const heard = applyToMeasures(ticket, event, calendars);
    ticket = heard.ticket;
    changes.push(...heard.changes);
  }
  return { measured: ticket.measured, changes: gathered(changes) };
}

interface KnownCell extends Cell {
  readonly counts: Map<string, number>;
}

/** Figures of many cells, to which more and more are added. */
export class CountedCells {
  readonly #known = new Map<string, KnownCell>();

  add({ institution, day, adds }: CellChange): void {
    const name = `${day} ${institution}`;
    const known = this.#known.get(name) ?? { institution, day, counts: new Map<string, number>() };
    this.#known.set(name, known);
    for (const [figure, count] of Object.entries(adds))
      known.counts.set(figure, (known.counts.get(figure) ?? 0) + count);
  }

  get cells(): readonly Cell[] {
    return [...this.#known.values()].map(({ institution, day }) => ({ institution, day }));
  }

  /** Those that are not none. */
  figuresOf({ institution, day }: Cell): CountedFigures {
    const { counts = [] } = this.#known.get(`${day} ${institution}`) ?? {};
    return Object.fromEntries([...counts].filter(([, count]) => count !== 0));
  }
}

/** Every figure in which what is stored differs from a recount, by day, institution and name. */
export function wrongFigures(stored: CountedCells, recounted: CountedCells): readonly WrongFigure[] {
  const cells = new Map(
    [...stored.cells, ...recounted.cells].map((cell) => [`${cell.day} ${cell.institution}`, cell]),
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
