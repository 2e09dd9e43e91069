import type { Instant } from '../../foundation/time/instant.ts';
import type { Stretch } from '../queues/full-page.ts';
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
  /** Words, and what filters ask for: each with what was meant by it perhaps: a ticket that is posted under either has the word. */
  readonly words: readonly (readonly string[])[];
  /** An office with all that lies under it; the empty branch: all that lies under the root, posted for it. */
  readonly branches: readonly Branch[];
  /** When a ticket was sent that is looked for: from the first moment, and before the last. Absent: whenever. */
  readonly sent?: { readonly from?: Instant; readonly before?: Instant };
  /** The place behind which it begins. */
  readonly after: string | undefined;
  /** So many tickets at most. */
  readonly limit: number;
}

/** So many postings of each word are read at once, or twice the tickets that are asked for. */
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
  /**
   * Numbers of tickets that are posted under all of the words, in the order of offices, in each the newest first. Where all postings of a
   * word were read, its tickets are those, whether or not a commoner word was read so far. A line without a number says from where
   * the next reading goes on: behind what cannot hold more of them.
   * May be behind by a second.
   */
  candidates(stretch: IndexStretch): Promise<Stretch<string | undefined>>;
}
