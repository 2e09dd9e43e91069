import type { Instant } from '../../foundation/time/instant.ts';
import type { TicketDirection } from '../../ticketing/directions/known-directions.ts';
import type { About, EventSubject } from '../../ticketing/tickets/event.ts';
import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Status } from '../../foundation/vocabulary/statuses.ts';

/** What every entry says, and what its reader must know to leave it out without a second read. */
interface Shown {
  readonly number: string;
  readonly kind: Kind;
  readonly urgent: boolean;
  /** Only trained officers and their heads see it. */
  readonly sensitive: boolean;
  /** Whom it complains about, and what else decides from whom it is kept. */
  readonly about?: About;
}

/** Queue entry: a ticket that waits, as queues show it. Reading it is no read of the ticket. */
export interface QueueEntry extends Shown {
  readonly status: Status;
  /** By when what it waits for is due. */
  readonly due: Instant;
  /** Where it does not follow from `due`. Absent: overdue once that has passed. */
  readonly overdue?: boolean;
  /** Its answer is, as its clock told; where only the acknowledgement is overdue, absent. Entries of before say it of none. */
  readonly answerOverdue?: true;
  readonly holder: string;
  /** Where it is worked on; so too `unit` and `newMessage`. */
  readonly assignee?: string;
  /** The unit of the holder's institution that works on it. */
  readonly unit?: string;
  /** Absent in entries of before they said it; so too the two after it. */
  readonly category?: string;
  /** Where it happened, as the citizen said. */
  readonly place?: EntryLocation;
  readonly submittedAt?: Instant;
  /** Its citizen wrote since anybody of the office last acted. */
  readonly newMessage?: true;
}

/** Registry ids. */
export type EntryLocation = Pick<EventSubject, 'region' | 'council' | 'ward' | 'whereabouts'>;

/** Whether the entry is overdue at `now`: exactly when the ticket is that it stands for. */
export const isEntryOverdue = (
  { due, overdue }: Pick<QueueEntry, 'due' | 'overdue'>,
  now: Instant,
): boolean => overdue ?? now > due;

/** What ties an institution to a ticket: it holds it, or did. A holder stays one after closing. */
export const linkRoles = ['holding', 'held'] as const;
export type LinkRole = (typeof linkRoles)[number];
export const linkStates = ['open', 'closed'] as const;
export type LinkState = (typeof linkStates)[number];

/** A ticket as an institution is tied to it, for as long as the ticket is stored. */
export interface Link extends Shown {
  readonly role: LinkRole;
  readonly state: LinkState;
  /** Held: when it was handed on. Holding: when it was closed, or as long as it is open, when it came. */
  readonly since: Instant;
}

/** A direction on a ticket, and what decides who may see it. Reading it is no read of the ticket. */
export interface DirectionEntry
  extends Shown, TicketDirection, Pick<QueueEntry, 'holder' | 'assignee' | 'unit'> {
  /** Who held the ticket before. Absent: nobody. */
  readonly held?: readonly string[];
}

/** Whether it is to be done still. */
export const directionListings = ['open', 'ended'] as const;
export type DirectionListing = (typeof directionListings)[number];

/** An entry and where it stands. A ticket has one at most at each place. */
export type PositionedEntry =
  /** At a level above: what changes there with due time, holder and status alone. */
  | ListedEntry<'level'>
  /** Where it is worked on: at its holder, and at the unit that it was given to. */
  | (ListedEntry<'here'> & {
      /** Its levels: an assignee's tickets are found in the queue of each. None: it stands at another entry with its assignee. */
      readonly levels?: readonly string[];
    })
  /** Where it is worked on, of a ticket that is about somebody: who may see it depends on whom. */
  | ListedEntry<'about'>
  /** Finds the entry where it is worked on by what never changes of it while it is there. */
  | { readonly at: 'pointer'; readonly institution: string; readonly shows: PointedEntry }
  /** One of its directions: with those of who gave it and with those of the office that it went to. */
  | { readonly at: 'direction'; readonly shows: DirectionEntry }
  /** `month` is that of `since` on the wall of the country: `2026-11`. */
  | { readonly at: 'link'; readonly institution: string; readonly month: string; readonly shows: Link };

/** Entry of a queue. */
interface ListedEntry<At extends string> {
  readonly at: At;
  readonly institution: string;
  /** It is overdue, as its clock told. */
  readonly late: boolean;
  readonly shows: QueueEntry;
}

/** What a ticket is about and where: what an office looks for among what it works on. */
export interface PointedEntry extends Pick<QueueEntry, 'number' | 'kind' | 'category'> {
  readonly ward?: string;
  /** Since when it is there, or was sent: the oldest come first. */
  readonly since: Instant;
}
