import type { Cell, CellChange, CountedFigures } from '../../domain/analytics/measures/figures.ts';
import { calendarsFor, applyToMeasures } from '../../domain/analytics/measures/apply-to-measures.ts';
import type { BufferedTicket } from '../../domain/analytics/measures/measured-ticket.ts';
import type {
  FindCalendar,
  ApplyOutcome,
  Measures,
  MeasuresProjector,
} from '../../domain/analytics/measures/measures.ts';
import { CountedCells } from '../../domain/analytics/measures/recount.ts';
import type { ListPosition } from '../../domain/analytics/measures/batches.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { Scheduler } from './scheduler.ts';

const unheard: BufferedTicket = { early: [] };

/** Measures in memory: what keeps them and what reads them. */
export class MemoryMeasures implements MeasuresProjector, Measures {
  readonly #scheduler: Scheduler;
  readonly #tickets = new Map<string, BufferedTicket>();
  readonly #cells = new CountedCells();
  readonly #now: () => Instant;
  /** What changed in cells, in the order in which it was counted. */
  readonly listed: { readonly place: ListPosition; readonly changes: readonly CellChange[] }[] = [];

  constructor(scheduler: Scheduler = new Scheduler(), now: () => Instant = () => '1970-01-01T00:00:00Z') {
    this.#scheduler = scheduler;
    this.#now = now;
  }

  async apply(event: TicketEvent, findCalendar: FindCalendar): Promise<ApplyOutcome> {
    const calendars = new Map<number | undefined, Calendar>();
    for (const version of calendarsFor(this.#tickets.get(event.number) ?? unheard, event))
      calendars.set(version, await findCalendar(version));
    return this.#scheduler.write(() => {
      const known = this.#tickets.get(event.number) ?? unheard;
      const { ticket, changes } = applyToMeasures(known, event, calendars);
      if (ticket === known) return 'nothing-new';
      this.#tickets.set(event.number, structuredClone(ticket));
      for (const change of changes) this.#cells.add(structuredClone(change));
      const place = `${this.#now()}#${String(this.listed.length).padStart(9, '0')}`;
      if (changes.length > 0) this.listed.push({ place, changes: structuredClone(changes) });
      return ticket.measured?.version === known.measured?.version ? 'kept' : 'counted';
    });
  }

  /** All cells in which something was counted. */
  get cells(): readonly Cell[] {
    return this.#cells.cells;
  }

  /** What is counted in a cell, without the ways of a store. */
  figuresOf(cell: Cell): CountedFigures {
    return this.#cells.figuresOf(cell);
  }

  ofCell(cell: Cell): Promise<CountedFigures> {
    return this.#scheduler.read(() => this.#cells.figuresOf(cell));
  }
}
