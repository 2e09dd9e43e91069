import type { EventRow } from './event-row.ts';

/** Where what happened is put down to be counted later by whatever nobody thought of before. */
export interface EventLake {
  /** Bears repeats: whoever counts takes each event once. Throws StoreUnavailable. */
  add(row: EventRow): Promise<void>;
}

/** Pseudonymization: what stands for a ticket's number in the lake, the same for good. Throws StoreUnavailable. */
export type Pseudonyms = (number: string) => Promise<string>;
