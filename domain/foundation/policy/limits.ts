import type { Act } from '../vocabulary/acts.ts';
import type { Rating } from '../vocabulary/findings.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Duration } from '../time/duration.ts';

/** By how much the head may extend the time to respond of one kind. A kind without a row has none. */
export interface ExtensionRow {
  readonly kind: Kind;
  readonly urgent: boolean;
  readonly atMost: Duration;
}

/** How often an act is done on one ticket on one local day, by its citizen or by all officers together. */
export interface ActsPerDayRow {
  readonly by: 'citizen' | 'officers';
  readonly act: Act;
  readonly times: number;
}

/** How often and until when people may do what they may do. Part of the policy. */
export interface Limits {
  readonly extensions: { readonly atMost: readonly ExtensionRow[]; readonly perTicket: number };
  /** At one level. Urgent matters have none. */
  readonly pauses: number;
  /** An act without a row is bounded by what it does. */
  readonly actsPerDay: readonly ActsPerDayRow[];
  readonly transfers: {
    /** After the ticket arrived. */
    readonly within: Duration;
    readonly perTicket: number;
    /** Days since a ticket was escalated. */
    readonly afterEscalation: number;
    /** The citizen may object so long after it, and the level above decides so long after that. */
    readonly objectWithin: Duration;
    readonly decideWithin: Duration;
  };
  readonly reclassification: {
    /** Towards fewer rights, after the ticket arrived. */
    readonly within: Duration;
    readonly undoWithin: Duration;
  };
  readonly undoAcceptanceWithin: Duration;
  readonly undoWithdrawalWithin: Duration;
  /** After closing. */
  readonly rateWithin: Duration;
  /** A rating this low, or lower, offers the appeal at once. */
  readonly poorRating: Rating;
  /** A lost receipt secret is replaced once in this time. */
  readonly replaceSecretEvery: Duration;
  /** So long before the date of a direction a reminder comes. */
  readonly remindOfDirection: Duration;
  /** A deadline that a calendar changed late moves lies at least so far ahead. */
  readonly movedAtLeastAhead: Duration;
  /** SMS on one local day, after which what happens is gathered into one. */
  readonly sms: {
    readonly perTicketPerDay: number;
    readonly perPhonePerDay: number;
    /** SMS to one phone from all tickets together for which it is not confirmed, secrets and codes included. */
    readonly perTypedPhonePerDay: number;
  };
  /** In so much time an officer gets one e-mail at most about what is not urgent: what happens within it is gathered. Of the clock. */
  readonly gatherEmails: Duration;
  /** So many notices to the citizen that failed, and nobody counts on notices any more. */
  readonly failedNotices: number;
  /** Until when a custodian decides on a request to reveal an identity, and how long it is then seen. */
  readonly identities: {
    readonly decideWithin: Duration;
    /** Where somebody's life is at risk. */
    readonly decideAtRiskWithin: Duration;
    readonly viewFor: Duration;
  };
  /** Files that officers send with what they write. */
  readonly officeFiles: {
    /** Files of all offices together, on one ticket. */
    readonly perTicket: number;
    /** With one answer, message, note or referral. */
    readonly perAct: number;
  };
  /** Limits of tickets that officers write down at the desk. */
  readonly desk: {
    /** How far back the received stamp may lie. */
    readonly stampedWithin: Duration;
    /** Tickets a day of one officer. */
    readonly ticketsPerDay: number;
  };
}
