import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import type { Cell, CountedFigures } from './figures.ts';

/** The calendar of a version; that in force, where an event of before measures names none. */
export type FindCalendar = (version: number | undefined) => Promise<Calendar>;

/** Outcome of applying an event: counted, buffered until its predecessor comes, or applied before. */
export type ApplyOutcome = 'counted' | 'kept' | 'nothing-new';

/**
 * Projects events to the measures of institutions. Every event of every ticket is applied, those too that change no
 * figure.
 */
export interface MeasuresProjector {
  /** Bears repeats and any order. Throws StoreUnavailable, CorruptItem. */
  apply(event: TicketEvent, findCalendar: FindCalendar): Promise<ApplyOutcome>;
}

/** Reads what is counted. */
export interface Measures {
  /** What is counted at the institution itself on a local date. */
  ofCell(cell: Cell): Promise<CountedFigures>;
}
