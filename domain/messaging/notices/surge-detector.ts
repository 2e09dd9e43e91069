import type { CountedInArea } from '../../analytics/surges/counted-of-sending.ts';
import type { Surge } from '../../analytics/surges/surge-cell.ts';
import type { SurgeNotice } from './notice.ts';

/** What became of a ticket: counted, counted as the one with which a surge begins, or heard before or too late. */
export type TicketWatched = 'counted' | 'surge-began' | 'nothing-new';

export interface WatchedTicket extends CountedInArea {
  /** Ids of the categories that the registry has now. */
  readonly categories: readonly string[];
}

/** Counts tickets by what they are about and where, and writes down with a surge whom it is told to. */
export interface SurgeDetector {
  /**
   * Bears repeats and any order. `tell` says what is to be told of a surge that begins: it is written down in the same
   * write, or nothing is, and it may be asked again where another ticket was counted meanwhile. Throws
   * StoreUnavailable, CorruptItem and what `tell` throws.
   */
  watch(
    ticket: WatchedTicket,
    tell: (begun: Surge) => Promise<readonly SurgeNotice[]>,
  ): Promise<TicketWatched>;
}
