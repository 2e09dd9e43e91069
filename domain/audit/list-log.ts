import type { Instant } from '../foundation/time/instant.ts';
import type { TicketRead } from './read-log.ts';

/** Who was shown words of tickets in a list: of which queue, in which role. */
interface ListReader {
  readonly at: Instant;
  readonly by: TicketRead['by'];
  /** The institution whose queue it is; of an officer's own tickets, where they work; of an auditor's list of looks, whose they are. */
  readonly queue: string;
}

/** A page of a list that is about to be shown. */
export interface NewListRead extends ListReader {
  /** The tickets of which it shows words. */
  readonly tickets: readonly string[];
}

/** What is on record of a page: one entry of its officer's chain of that month. */
export interface ListRead extends NewListRead {
  readonly v: 1;
  /** Names the chain: the officer and the month (UTC), `rehema-msuya@2026-12`. */
  readonly number: string;
  /** Its place in the chain, from 1. */
  readonly count: number;
  readonly opened: 'list';
}

/** A look at a ticket in a list, as far as its citizen is told. */
export interface SeenInList {
  readonly at: Instant;
  readonly by: Pick<TicketRead['by'], 'institution' | 'role'>;
}

/** The chain of an officer's lists in the month (UTC) of `at`. */
export const listChainOf = (officer: string, at: Instant): string =>
  `${officer}@${at.slice(0, 'YYYY-MM'.length)}`;

/** Whether a chain of reads is of an officer's lists, whose end may lie one page behind where its writer died between the two. */
export const isListChain = (number: string): boolean => number.includes('@');

/** At so many of the newest pages of a queue is looked, to find those that showed a ticket. */
export const listReadsLookedAt = 100;

/**
 * Which lists showed words of which tickets to whom: apart from reads, for a list opens nothing. Every method throws
 * `StoreUnavailable` when the store cannot be reached. Source: docs/rules.md, Lists that show words.
 */
export interface ListLog {
  /**
   * To be called before the page is shown: when it throws, nothing may be. Records the tickets that the officer was not shown of
   * that queue in the same hour (UTC); where there are none, nothing. Of an hour with more than some hundreds, some again.
   */
  recordList(read: NewListRead): Promise<void>;
  /** When a queue's newest pages, `listReadsLookedAt` at most, showed a ticket since then: the newest first. */
  listsOf(queue: string, number: string, since: Instant): Promise<readonly SeenInList[]>;
}
