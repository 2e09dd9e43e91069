import type { TicketEvent } from '../ticketing/tickets/event.ts';
import type { ChainLink } from './chain.ts';
import type { TicketRead } from './read-log.ts';

/** An entry of a chain with what ties it to the one before; without where it is not on record. */
export type Linked<Entry> = Partial<ChainLink> & {
  readonly entry: Entry;
  /** What its hash is over: RFC 8785, with all that is stored of it. */
  readonly sealed: string;
};

/** Where a page of a trail begins: what came before this event, and before this read. */
export interface TrailStart {
  readonly version: number;
  readonly count: number;
}

/** A page of both chains of one ticket. */
export interface Trail {
  readonly events: readonly Linked<TicketEvent>[];
  readonly reads: readonly Linked<TicketRead>[];
}

/** Throws `StoreUnavailable` when the store cannot be reached. */
export interface Trails {
  /**
   * The last `limit` entries of each before that start, or of all, in order, strongly consistent; empty where
   * there is no such ticket. No text comes along.
   */
  trailBefore(number: string, limit: number, start?: TrailStart): Promise<Trail>;
}
