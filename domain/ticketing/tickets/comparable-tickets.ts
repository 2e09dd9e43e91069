import type { Instant } from '../../foundation/time/instant.ts';
import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Said } from '../../foundation/vocabulary/said.ts';
import type { Place } from './ticket.ts';

/** What is compared of a ticket. */
export interface ComparedTicket {
  /** The institution that holds it, or is to receive it. */
  readonly office: string;
  readonly category: string;
  readonly place?: Omit<Place, 'point'>;
  /** When it was sent. */
  readonly sentAt: Instant;
  readonly said: Said;
}

/** An open ticket beside which another is held. */
export interface LikeCandidate extends ComparedTicket {
  readonly number: string;
}

/** What is kept of an open ticket so that others can be compared with it: no text, and no word of one. */
export interface ComparableTicket extends LikeCandidate {
  readonly kind: Kind;
  /** The version of the ticket with which this was written. */
  readonly version: number;
  /** The version of the server key under which its words were hashed. */
  readonly key: string;
  /** The incident that it is of, as its citizen said: the number of the ticket that was there first. */
  readonly sameAs?: string;
  /** Its text may name somebody: no citizen is told of it. */
  readonly namesSomebody?: true;
}

/** More of an office and category are not compared: the newest are. */
export const mostCompared = 500;

/** Days after its sending for which a ticket is compared at most. */
export const comparedDays = 60;

/**
 * The open tickets that others are compared with, by office and category. They are written with the ticket and taken
 * out with the change after which it is compared no more, each in the transaction of the ticket itself (`TicketStore`).
 * Both methods throw `StoreUnavailable`.
 */
export interface ComparableTickets {
  /** The newest `mostCompared` of one office and category, the last sent first. May be behind by a second. */
  openAt(office: string, category: string): Promise<readonly ComparableTicket[]>;
  /** Writes one whose text is at hand: not where a later version of the ticket was taken out meanwhile. */
  keep(ticket: ComparableTicket): Promise<void>;
}

/** Which ticket was taken out, and with which version of it. */
export type TakenOut = Pick<ComparableTicket, 'number' | 'office' | 'category' | 'sentAt' | 'version'>;
