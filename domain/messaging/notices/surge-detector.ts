import type { LocalHour } from '../../foundation/time/local-hour.ts';
import type { SurgeArea } from '../../analytics/surges/counted-of-sending.ts';
import type { Surge, TicketOfHour } from '../../analytics/surges/surge-cell.ts';
import type { SurgeNotice } from './notice.ts';

/** What became of tickets: counted, counted as those with which a surge begins, or all counted before. */
export type TicketsWatched = 'counted' | 'surge-began' | 'nothing-new';

/** Tickets of one category from one place, all of one hour. */
export interface WatchedTickets {
  readonly area: SurgeArea;
  readonly hour: LocalHour;
  /** At most 90. */
  readonly tickets: readonly Omit<TicketOfHour, 'hour'>[];
  /** Ids of the categories that the registry has now. */
  readonly categories: readonly string[];
}

/** Counts tickets by what they are about and where, and writes down with a surge whom it is told to. */
export interface SurgeDetector {
  /**
   * Counts each ticket once, however often and in whatever order it comes, and looks for a surge with all that are counted then.
   * Whoever broke off between the two is called again with the same tickets, and looks again. `tell` says what is to be told of a
   * surge that begins: it is written down with the surge, or neither is, and it may be asked again where another one was at work
   * meanwhile. Throws StoreUnavailable, CorruptItem and what `tell` throws.
   */
  watch(
    watched: WatchedTickets,
    tell: (begun: Surge) => Promise<readonly SurgeNotice[]>,
  ): Promise<TicketsWatched>;
}
