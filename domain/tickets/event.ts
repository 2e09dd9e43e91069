import type { Instant } from '../time/instant.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Act, Actor } from '../vocabulary/acts.ts';
import type { EventFacts } from './facts.ts';
import type { ClockStep, RepeatedStep, Standing, Ticket } from './ticket.ts';
import type { Written } from './written.ts';

/** Who did it: a citizen and the system have no name here. */
export interface EventAuthor {
  readonly actor: Actor;
  readonly officer?: string;
  readonly institution?: string;
}

/**
 * Whom the ticket complains about, and what else decides from whom it is kept: neither that person nor
 * anybody under them sees it in a queue or is told of it.
 */
export interface About {
  readonly officer?: string;
  /** The institution whose head it is about. */
  readonly headOf?: string;
  /** A name in free text that no head has bound to an officer yet. */
  readonly unboundName?: true;
  /** While it is unbound: the marks of the heads who may know of the ticket. Absent in events of before: every head. */
  readonly clearedHeads?: readonly string[];
  /** The institution that the citizen chose, where it did not start there. */
  readonly sentTo?: string;
  /** The institution where it started, where another holds it now. */
  readonly start?: string;
  /** When it was filed. Absent in events of before. */
  readonly filedAt?: Instant;
}

/**
 * What happened to a ticket, once: the history, and the only thing that consumers hear.
 * It never carries a text, a contact or a secret.
 */
export interface TicketEvent {
  readonly v: 1;
  readonly type: Act;
  readonly number: string;
  /** The ticket's version after it; with the number, the event's identity. */
  readonly version: number;
  readonly at: Instant;
  readonly by: EventAuthor;
  /** Absent for the submission. */
  readonly before?: Standing;
  readonly after: Standing;
  /**
   * For `remind` and `flag`: which reminder. For an `escalate` of the clock: `acknowledgement-missed` when
   * an urgent ticket moves because nobody acknowledged it; absent when the response is what was missed.
   */
  readonly step?: ClockStep | RepeatedStep;
  /**
   * Hash of the idempotency key that a person's client gave the act: the same request, sent again, finds
   * this event and does nothing.
   */
  readonly request?: string;
  /** What was written with it, as a commitment: the text lies in an item of its own. */
  readonly commitment?: string;
  /** What the act says besides. */
  readonly facts?: EventFacts;
  /** For a recurring reminder: how many there were in this cycle, this one included. */
  readonly count?: number;
  /** What notices must know, so that none needs the ticket itself. */
  readonly telling: {
    readonly language: Language;
    readonly canBeTold: boolean;
    readonly safeToContact: boolean;
    readonly sensitive: boolean;
    readonly urgent: boolean;
    /** Generation of the receipt secret that the notice may carry: `submit`, and the `replace-secret` of before. */
    readonly secretGeneration?: number;
    /** Version of the server key that this secret derives from: there whenever `secretGeneration` is. */
    readonly secretKey?: string;
    /** The version of the policy that the ticket keeps. Absent in events of before: the current one. */
    readonly policyVersion?: number;
    readonly about?: About;
  };
}

/** A request to reveal the identity, as custodians find it: among those that are open, or no longer. */
export interface IdentityListing {
  /** The version of the event that asked for it. */
  readonly asked: number;
  /** When something is due on it next, by which it is listed. Absent: it is settled, and in no list. */
  readonly dueBy?: Instant;
}

/** What an act makes of a ticket: the new head and the event that says so. They are saved together or not at all. */
export interface Change {
  readonly before: Ticket;
  readonly ticket: Ticket;
  readonly event: TicketEvent;
  /** What was written with the act. */
  readonly written?: Written;
  /** Where an identity was asked for, or that was settled: saved with the rest. */
  readonly listing?: IdentityListing;
}
