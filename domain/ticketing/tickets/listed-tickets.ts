import type { TicketEvent } from './event.ts';
import type { Ticket } from './ticket.ts';

/** What a list shows words of a ticket by: the state that decides who may see it, and its subject. */
export interface ListedContent {
  /** Absent: its state cannot be read. */
  readonly ticket?: Ticket;
  /** As the citizen wrote it, or the beginning of what happened. Absent: it is gone, or is not readable. */
  readonly subject?: string;
  /** What happened, as the citizen wrote it: a search is held against it, and shows none of it. */
  readonly description?: string;
}

/** An event by its ticket and version. */
export type EventNamed = Pick<TicketEvent, 'number' | 'version'>;

/** The name of an event: what `messagesOf` finds its words by. */
export const eventName = ({ number, version }: EventNamed): string => `${number}-${version}`;

/** Reads what lists show of tickets beside their queue entries. */
export interface ListedTickets {
  /**
   * States and subjects by number, as of some moments ago, in one call for 50 tickets; of a ticket that is not there, nothing.
   * Words are as stored: they are held against their commitment when the ticket is opened. Throws `StoreUnavailable`.
   */
  contentsOf(numbers: readonly string[]): Promise<ReadonlyMap<string, ListedContent>>;
  /** States by number, as of some moments ago, in one call for 100 tickets and half a read unit each; of what is not there or readable, nothing. Throws `StoreUnavailable`. */
  statesOf(numbers: readonly string[]): Promise<ReadonlyMap<string, Ticket>>;
  /** The marks of the names that senders show, by number, in one call for 100 tickets; of who shows none, nothing. Throws `StoreUnavailable`. */
  senderMarksOf(numbers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** What was written to officers with these events, as stored; of one without words, or that is not there, nothing. */
  messagesOf(events: readonly EventNamed[]): Promise<ReadonlyMap<string, string>>;
}
