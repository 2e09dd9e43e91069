import type { Instant } from '../foundation/time/instant.ts';
import type { OfficerRole } from '../institutions/registry/officer.ts';
import { omit } from '../foundation/vocabulary/omit.ts';
import type { Written } from '../ticketing/tickets/written.ts';
import type { ReadsEnd } from '../ticketing/tickets/reads-end.ts';

/**
 * What can be opened: the ticket with its texts, one of its attachments, the identity behind it, the
 * motivation of a request for that, the trail of who did and opened what.
 */
export const openedThings = ['ticket', 'attachment', 'identity', 'identity-request', 'trail'] as const;
export type OpenedThing = (typeof openedThings)[number];

/** One read of a ticket by an officer, without any text that was shown. */
export interface TicketRead {
  readonly v: 1;
  readonly number: string;
  /** Its place among the ticket's reads, from 1. */
  readonly count: number;
  readonly at: Instant;
  readonly by: {
    readonly officer: string;
    readonly institution: string;
    /** The role in which it was opened. */
    readonly role: OfficerRole;
  };
  readonly opened: OpenedThing;
  /** The version of the ticket whose text was shown. Absent where none was. */
  readonly version?: number;
  /** The institution that held the ticket, where somebody of it was shown its text, a file or its identity. */
  readonly holder?: string;
  /** Which attachment. */
  readonly attachment?: string;
  /** To the reason, where one must be given: its text lies in an item of its own. */
  readonly commitment?: string;
}

/** A read that is about to happen. */
export interface NewRead extends Omit<TicketRead, 'v' | 'count' | 'commitment'> {
  /** Names the request that asks for it: recorded again after a lost answer, it is one read. */
  readonly request: string;
  readonly reason?: Written;
}

/** The read as it stands at a place of its chain. */
export function readAt(count: number, read: NewRead): TicketRead {
  const commitment = read.reason?.commitment;
  return {
    ...omit(read, 'request', 'reason'),
    v: 1,
    count,
    ...(commitment !== undefined && { commitment }),
  };
}

/** By the institution that held a ticket: the newest version whose text somebody of it opened. */
export type Openings = Readonly<Record<string, number>>;

const hashCharacters = 22;

/** By the place and the hash of the last read. */
export const readsEndOf = (count: number, hash: string): ReadsEnd => ({
  count,
  hash: hash.slice(0, hashCharacters),
});

/** End and openings of a ticket's chain of reads. */
export interface ReadChainState {
  /** Absent: nobody opened it. */
  readonly end?: ReadsEnd;
  readonly openings: Openings;
}

/** What was opened for whom, with one read more. Reads that are recorded late never set it back. */
export function withRead(
  openings: Openings,
  { holder, version }: Pick<TicketRead, 'holder' | 'version'>,
): Openings {
  if (holder === undefined || version === undefined) return openings;
  return { ...openings, [holder]: Math.max(openings[holder] ?? 0, version) };
}

/**
 * Who opened which ticket: a chain of its own for each, which moves neither the ticket's version nor a
 * deadline. Every method throws `StoreUnavailable` when the store cannot be reached.
 * Source: docs/rules.md, Opening is a read.
 */
export interface ReadLog {
  /**
   * To be called before the content is shown: when it throws, nothing may be. Returns what had been opened for whom
   * before, or with it where its own request had recorded it already.
   */
  record(read: NewRead): Promise<Openings>;
  /**
   * The newest version of a ticket whose text somebody of this holder opened; undefined: none. Strongly
   * consistent, and however often it was read, one small item.
   */
  readUpTo(number: string, holder: string): Promise<number | undefined>;
  /** What the head of the reads says, strongly consistent: one small item. */
  standing(number: string): Promise<ReadChainState>;
  /** Every read of a ticket, in order, strongly consistent: for what is no person's request. */
  readsOf(number: string): Promise<readonly TicketRead[]>;
  /**
   * The last `limit` reads before that place of the chain, or of all, in order, strongly consistent: it costs
   * the same however often a ticket was opened.
   */
  readsBefore(number: string, limit: number, count?: number): Promise<readonly TicketRead[]>;
  /** The reasons that were given with reads between two places, both included, by the place; strongly consistent. */
  reasonsOf(number: string, first: number, last: number): Promise<ReadonlyMap<number, string>>;
  /** Every read between two moments (the first included, the second not), hour by hour. */
  readsBetween(from: Instant, until: Instant): AsyncIterable<TicketRead>;
}
