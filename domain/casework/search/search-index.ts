import type { Instant } from '../../foundation/time/instant.ts';
import type { Branch } from './search-branches.ts';

/** A branch in which a ticket is found, and by which words. */
export interface PostedBranch {
  readonly branch: Branch;
  readonly terms: readonly string[];
}

/** All by which a ticket is to be found. */
export interface SearchedTicket {
  readonly number: string;
  readonly sentAt: Instant;
  readonly branches: readonly PostedBranch[];
}

/** What of the index is read at once. */
export interface IndexStretch {
  readonly terms: readonly string[];
  /** An office with all that lies under it. */
  readonly branches: readonly Branch[];
  /** `next` of the stretch before. */
  readonly after?: string;
}

/** A ticket that has some of the words. */
export interface SearchCandidate {
  readonly number: string;
  /** How many of the words it is posted under. */
  readonly words: number;
}

/** So many postings of each word are read at once. */
export const postingsAtOnce = 100;

/**
 * Blinded words of tickets, by office. Nothing in it is readable without the server's keys. It can be made again of tickets. Both methods
 * throw `StoreUnavailable`.
 */
export interface SearchIndex {
  /**
   * Makes what is posted of a ticket what is wanted, by its event of that version: repeated, in any order, and concurrently. `read` says
   * what is wanted by the ticket as it is then. Where it throws, some may be written; the same event again writes the rest.
   */
  keep(
    event: { readonly number: string; readonly version: number },
    read: () => Promise<SearchedTicket>,
  ): Promise<'kept' | 'nothing-new'>;
  /** Tickets that have any of the words, those with most of them first, then the newest: each in one stretch. May be behind by a second. */
  candidates(stretch: IndexStretch): Promise<{
    readonly candidates: readonly SearchCandidate[];
    readonly next?: string;
  }>;
}
