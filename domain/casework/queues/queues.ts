import type { Page } from '../../institutions/registry/registry.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import type { CompactEntry } from './compact-entry.ts';
import type { QueueFilter } from './filters.ts';
import type { ShownOf } from './full-page.ts';
import type { DirectionEntry, DirectionListing, Link, LinkState, QueueEntry } from './queue-entry.ts';
import type { Tally } from './tally.ts';
import type { QueueLevels } from './ticket-projection.ts';

/** Who asks for which page: the first one without a cursor. */
export interface ListingRequest<Line> {
  /** The officer who reads: the next cursor works for this one only. */
  readonly by: string;
  readonly cursor?: string;
  /** What of the entries the officer is shown. Absent: all of each. */
  readonly shownOf?: ShownOf<Line>;
}

/** Entries on a page that shows words of tickets: each is read beside its entry. */
export const wordedPageSize = 20;

/** An office's own entries, as few bytes of each. */
export interface OwnEntries {
  readonly entries: readonly CompactEntry[];
  /** False: there are more than are read at once. */
  readonly isAll: boolean;
  /** Read units that they took. */
  readonly units: number;
}

/** Read units of an office's own entries: those of 10,000, of which 300 are about somebody. */
export const mostUnitsOfOwn = 24;

/**
 * What waits, and where it has been. Answers may be some seconds old. Each page has 25 entries, of queues and assigned tickets
 * `wordedPageSize`, or is the last,
 * and costs one Query for each stretch of a key that it is read from (one, or up to three, and one of former entries), however
 * many entries there are; where more than a few in a row are hidden from who asks, some more. Who may see an institution's queue, and which of its entries, is for the caller to decide: the entries
 * say what that takes.
 *
 * Every method throws `InvalidCursor` for a cursor that it did not give to this officer within the last
 * hour, and `StoreUnavailable` when the store cannot be reached.
 */
export interface Queues {
  /**
   * What waits at an institution and everywhere under it: what is overdue first, then by status and by due time; by due time alone
   * what is found by status, unacknowledged or overdue; the oldest first by kind, category or ward. Throws TypeError for a filter
   * that is none of `filterSets`.
   */
  page(
    institution: string,
    filter: QueueFilter | undefined,
    asked: ListingRequest<QueueEntry>,
  ): Promise<Page<QueueEntry>>;
  /** An officer's own tickets: what is overdue first, then by status and by due time. */
  assignedTo(officer: string, asked: ListingRequest<QueueEntry>): Promise<Page<QueueEntry>>;
  /** What an institution holds itself and got in this local month (`2026-11`), in the order it came. */
  holdingIn(institution: string, month: string, asked: ListingRequest<Link>): Promise<Page<Link>>;
  /** What was closed in this month while the institution held it, in the order of closing. */
  closedIn(institution: string, month: string, asked: ListingRequest<Link>): Promise<Page<Link>>;
  /** What it handed on in this month and is now open, or closed, in the order of handing on. */
  heldIn(
    institution: string,
    state: LinkState,
    month: string,
    asked: ListingRequest<Link>,
  ): Promise<Page<Link>>;
  /** The directions that an officer gave: what is to be done by its date, what ended newest first. */
  directionsBy(
    officer: string,
    listing: DirectionListing,
    asked: ListingRequest<DirectionEntry>,
  ): Promise<Page<DirectionEntry>>;
  /** Lists the directions that went to an office, in the same order. */
  directionsTo(
    office: string,
    listing: DirectionListing,
    asked: ListingRequest<DirectionEntry>,
  ): Promise<Page<DirectionEntry>>;
  /** What an institution holds itself, or works on as a unit, in no order. Read in at most `mostUnitsOfOwn`, eventually consistent. */
  ownEntries(institution: string, now: Instant): Promise<OwnEntries>;
  /** The figures of an institution's queue: of what is about nobody, by class. One Query, whatever waits. */
  tallyOf(institution: string): Promise<Tally>;
  /** The first entries of its queue that are about somebody, and whether there are more than these. One Query. */
  aboutSomebody(institution: string): Promise<EntriesAboutSomebody>;
  /** The figures of officers' own tickets that are about nobody, by officer; of who has none, nothing. */
  loadsOf(officers: readonly string[]): Promise<ReadonlyMap<string, Tally>>;
}

/** An entry that counts as overdue where its clock told so. */
export type CountedEntry = QueueEntry & { readonly late: boolean };

export interface EntriesAboutSomebody {
  readonly entries: readonly CountedEntry[];
  readonly more: boolean;
}

/** So many entries that are about somebody are looked at, to count those that a reader may see. */
export const mostAboutSomebody = 250;

/** What the registry says at the time. */
export interface QueueContext extends QueueLevels {
  readonly timeZone: string;
}

/** Projects events to queue entries: repeated, in any order, and concurrently. */
export interface QueueProjector {
  /**
   * Makes the entries of the ticket what follows from all events applied. Throws `StoreUnavailable`; some of them may have been
   * written then, and applying the event again, or the ticket's next, writes the rest.
   */
  apply(event: TicketEvent, context: QueueContext): Promise<'kept' | 'nothing-new'>;
}
