import type { KnownDirections } from '../../ticketing/directions/known-directions.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Finding, Rating, SettingAsideReason } from '../../foundation/vocabulary/findings.ts';
import type { CountedSubject, Stock } from './figures.ts';
import type { TicketStep } from '../../foundation/vocabulary/ticket-steps.ts';

/** How an institution's time with a ticket ended. */
export const stageEnds = [
  'answered',
  'noted',
  'escalated', // by the clock: it was never answered there
  'withdrawn',
  'merged', // it is worked on in another; its answer is that of the other
  'moved', // transferred, handed up, taken away
] as const;
export type StageEnd = (typeof stageEnds)[number];

/** What became of an answer. */
export interface StageAnswer {
  readonly at: Instant;
  readonly finding: Finding | 'set-aside';
  readonly because?: SettingAsideReason;
  /** Absent: it cannot be appealed. */
  readonly windowEndsAt?: Instant;
  readonly promised?: true;
  /** What the citizen said of the promised remedy. */
  readonly remedied?: boolean;
  /** How it ended; absent: its window runs. */
  readonly settled?: 'accepted' | 'lapsed' | 'final' | 'appealed';
  readonly rating?: Rating;
  /** Its citizen rejected it within the hour. */
  readonly rejectedAtOnce?: true;
  /** What the level above decided on the appeal. */
  readonly decided?: 'overturned' | 'dismissed';
}

/** One cycle at one holder: the institution's view of a ticket. Source: docs/design/measures.md, Units. */
export interface TicketStage {
  readonly holder: string;
  readonly arrivedAt: Instant;
  /** Until when it was to be acknowledged, as it was while that was to be done. */
  readonly acknowledgeBy?: Instant;
  readonly acknowledgedAt?: Instant;
  readonly acknowledgementMissed?: true;
  /** The date in force, and as it was before any extension. */
  readonly respondBy?: Instant;
  readonly firstRespondBy?: Instant;
  readonly responseMissed?: true;
  readonly ended?: {
    readonly how: StageEnd;
    readonly at: Instant;
    /** When its clock stopped: then, or when the citizen was asked. */
    readonly clockAt: Instant;
    /** Since it came: 0 on the first one. */
    readonly workingDays: number;
    /**
     * Whether an answer that was due, or a transfer, came on its last possible day. Absent for other ends and for
     * stages from before signs were counted.
     */
    readonly onLastDay?: boolean;
  };
  /**
   * For each reclassification in force that took rights away or moved the date: whether the date moved away or was
   * lost. Absent for stages from before signs were counted.
   */
  readonly reclassified?: readonly boolean[];
  readonly answer?: StageAnswer;
}

/** Where a ticket is counted now. */
export interface CountedStocks {
  readonly institution: string;
  readonly stocks: readonly Stock[];
  /** Absent: it is completed, or it was last counted before steps were. */
  readonly step?: TicketStep;
}

/** By what figures of categories count a ticket. */
export interface MeasuredClass {
  readonly category: string;
  /** Where it happened. Absent: its citizen did not say. */
  readonly region?: string;
}

/** What a citizen waits for: the first answer at any level. Calendar days since the ticket was sent. */
export interface CitizensWait {
  readonly sentTo: string;
  readonly ended?: { readonly how: 'heard' | 'gone'; readonly days: number };
}

/**
 * All that measures know of a ticket, out of its events up to `version`, none left out. Events that came before one of
 * those are kept until it comes: so neither order nor repeats matter, and what is counted was so at some moment.
 */
export interface MeasuredTicket {
  readonly v: 1;
  readonly version: number;
  /** Time of the newest of them. */
  readonly at: Instant;
  readonly subject: CountedSubject;
  /** Absent: its subject is kept, or it was last counted before categories were. */
  readonly class?: MeasuredClass;
  /** It is of a category for what fits none of the others. */
  readonly catchAll?: true;
  /** When it was first sent; at a desk, by the stamp on it. */
  readonly sentAt: Instant;
  readonly standing: CountedStocks;
  readonly stages: readonly TicketStage[];
  readonly wait: CitizensWait;
  /** Absent: none was given. */
  readonly directions?: KnownDirections;
  /** The version of that which is to be done. */
  readonly direction?: number;
  /** When an officer last wrote to its citizen. */
  readonly messageAt?: Instant;
}

/** A measured ticket with the events that arrived before their predecessors. */
export interface BufferedTicket {
  readonly measured?: MeasuredTicket;
  /** In the order of their versions. */
  readonly early: readonly TicketEvent[];
}
