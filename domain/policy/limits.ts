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
    /** Of a ticket that was escalated: since then. */
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
  /** Wrong receipt secrets, in a day. */
  readonly guesses: {
    /** So many cost a source nothing: people mistype. */
    readonly free: number;
    /** The wait after the first that is not free; it doubles with each more. */
    readonly firstWait: Duration;
    /** So many at one number close it to every source that guessed wrong at it. */
    readonly closeNumberAt: number;
    /** So many of one source at one number close it to that source alone. */
    readonly closeNumberToSourceAt: number;
    /** So many of one source close every number to it: more than the typos of a village behind one address. */
    readonly closeSourceAt: number;
  };
  /** So long before the date of a direction a reminder comes. */
  readonly remindOfDirection: Duration;
  /** A deadline that a calendar changed late moves lies at least so far ahead. */
  readonly movedAtLeastAhead: Duration;
  /** SMS on one local day, after which what happens is gathered into one. */
  readonly sms: { readonly perTicketPerDay: number; readonly perPhonePerDay: number };
  /** So many notices to the citizen that failed, and nobody counts on notices any more. */
  readonly failedNotices: number;
  /** Until when a custodian decides on a request to reveal an identity, and how long it is then seen. */
  readonly identities: {
    readonly decideWithin: Duration;
    /** Where somebody's life is at risk. */
    readonly decideAtRiskWithin: Duration;
    readonly viewFor: Duration;
  };
  /** Of tickets that officers write down at the desk. */
  readonly desk: {
    /** How far back the received stamp may lie. */
    readonly stampedWithin: Duration;
    /** Of one officer. */
    readonly ticketsPerDay: number;
  };
}

/** The limits of a policy that was stored before policies had them, all or some. */
export const limitsOfBefore: Limits = {
  extensions: {
    atMost: [
      { kind: 'complaint', urgent: false, atMost: { amount: 10, unit: 'working-days' } },
      { kind: 'question', urgent: false, atMost: { amount: 3, unit: 'working-days' } },
    ],
    perTicket: 2,
  },
  pauses: 2,
  actsPerDay: [
    { by: 'citizen', act: 'reply', times: 20 },
    { by: 'citizen', act: 'object', times: 2 },
    { by: 'citizen', act: 'accept', times: 3 },
    { by: 'citizen', act: 'undo-acceptance', times: 3 },
    { by: 'citizen', act: 'confirm-remedy', times: 3 },
    { by: 'citizen', act: 'appeal', times: 2 },
    { by: 'citizen', act: 'rate', times: 5 },
    { by: 'citizen', act: 'withdraw', times: 2 },
    { by: 'citizen', act: 'undo-withdrawal', times: 2 },
    { by: 'citizen', act: 'undo-reclassification', times: 3 },
    { by: 'citizen', act: 'open-up', times: 3 },
    { by: 'citizen', act: 'hide-again', times: 4 },
    { by: 'officers', act: 'reply', times: 20 },
    { by: 'officers', act: 'request-information', times: 5 },
    { by: 'officers', act: 'note', times: 20 },
    { by: 'officers', act: 'assign', times: 10 },
    { by: 'officers', act: 'assign-to-self', times: 10 },
    { by: 'officers', act: 'direct', times: 10 },
    { by: 'officers', act: 'reclassify', times: 5 },
    { by: 'officers', act: 'raise-urgency', times: 3 },
    { by: 'officers', act: 'lower-urgency', times: 3 },
    { by: 'officers', act: 'name-officer', times: 5 },
    { by: 'officers', act: 'merge', times: 3 },
    { by: 'officers', act: 'part', times: 3 },
    { by: 'officers', act: 'carry-on', times: 2 },
    { by: 'officers', act: 'request-identity', times: 5 },
  ],
  transfers: {
    within: { amount: 3, unit: 'working-days' },
    perTicket: 3,
    afterEscalation: 1,
    objectWithin: { amount: 5, unit: 'days' },
    decideWithin: { amount: 2, unit: 'working-days' },
  },
  reclassification: {
    within: { amount: 3, unit: 'working-days' },
    undoWithin: { amount: 10, unit: 'days' },
  },
  undoAcceptanceWithin: { amount: 3, unit: 'days' },
  undoWithdrawalWithin: { amount: 7, unit: 'days' },
  rateWithin: { amount: 30, unit: 'days' },
  poorRating: 2,
  replaceSecretEvery: { amount: 24, unit: 'hours' },
  guesses: {
    free: 5,
    firstWait: { amount: 30, unit: 'seconds' },
    closeNumberAt: 100,
    closeNumberToSourceAt: 16,
    closeSourceAt: 500,
  },
  remindOfDirection: { amount: 2, unit: 'working-days' },
  movedAtLeastAhead: { amount: 1, unit: 'working-days' },
  sms: { perTicketPerDay: 8, perPhonePerDay: 20 },
  failedNotices: 2,
  identities: {
    decideWithin: { amount: 2, unit: 'working-days' },
    decideAtRiskWithin: { amount: 4, unit: 'hours' },
    viewFor: { amount: 24, unit: 'hours' },
  },
  desk: { stampedWithin: { amount: 5, unit: 'working-days' }, ticketsPerDay: 100 },
};
