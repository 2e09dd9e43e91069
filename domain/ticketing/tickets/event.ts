import type { Instant } from '../../foundation/time/instant.ts';
import type { Act, Actor } from '../../foundation/vocabulary/acts.ts';
import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import type { Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';
import type { ReadsEnd } from './reads-end.ts';
import type { FactsOf } from './facts.ts';
import type { ContactCommitments } from './vault-contact.ts';
import type { RestOfState } from './rest-of-state.ts';
import type { Ticket, TicketState } from './ticket.ts';
import type { Written } from './written.ts';

/** Author of an event; by event sourcing, events are the ticket's history. A citizen and the system have no name here. */
export interface EventAuthor {
  readonly actor: Actor;
  readonly officer?: string;
  readonly institution?: string;
  /** Who is out, for whom a deputy acted. */
  readonly insteadOf?: string;
}

/**
 * What the ticket is about and how it came, as it was once the event had happened: figures count by what was
 * then, and need no second read.
 */
export interface EventSubject extends Pick<Ticket, 'category' | 'channel' | 'language' | 'openness'> {
  readonly kind: Kind;
  readonly urgent?: true;
  readonly sensitive?: true;
  /** Where it happened, as the citizen said. */
  readonly region?: string;
  readonly council?: string;
  readonly ward?: string;
  readonly whereabouts?: Whereabouts;
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
  /** While it is unbound: the marks of the heads who may know of the ticket. */
  readonly clearedHeads?: readonly string[];
  /** The institution that the citizen chose, where it did not start there. */
  readonly sentTo?: string;
  /** The institution where it started, where another holds it now. */
  readonly start?: string;
  readonly filedAt: Instant;
}

interface EventOf<A extends Act> {
  readonly v: 1;
  readonly type: A;
  readonly number: string;
  /** The ticket's version after it; with the number, the event's identity. */
  readonly version: number;
  readonly at: Instant;
  readonly by: EventAuthor;
  /** Absent for the submission. */
  readonly before?: TicketState;
  readonly after: TicketState;
  /** What the act says besides. */
  readonly facts: FactsOf<A>;
  readonly subject: EventSubject;
  readonly about?: About;
  /** What else the head of the ticket says after it. Events of before heads were held against them lack it. */
  readonly head?: RestOfState;
  /** The citizen is notified of it: there is a contact in the vault that notices go to, and it is safe. */
  readonly notify?: true;
  /** By what; absent: by SMS alone. */
  readonly toldBy?: readonly NoticeChannel[];
  /** The citizen is not sent reminders. */
  readonly withoutReminders?: true;
  /** Some officer watched the ticket as it was decided. */
  readonly watched?: true;
  /** The version of the policy that the ticket keeps. */
  readonly policy: number;
  /**
   * Hash of the idempotency key that a person's client gave the act: the same request, sent again, finds
   * this event and does nothing.
   */
  readonly request?: string;
  /** What the vault has of the citizen's contact after it, as commitments: with what was left in the vault by it. */
  readonly contactLeft?: ContactCommitments;
  /** What was written with it, as a commitment: the text lies in an item of its own. */
  readonly commitment?: string;
  /** The end of the chain of reads when an officer's act was decided. Absent: nobody had opened the ticket, or it is from before. */
  readonly reads?: ReadsEnd;
}

type AnyEvent = { [Type in Act]: EventOf<Type> }[Act];

/**
 * What happened to a ticket, once: the history, and the only thing that consumers hear. Its type says which
 * facts it has. It never carries a text, a contact or a secret.
 */
export type TicketEvent<A extends Act = Act> = AnyEvent & { readonly type: A };

/** Whether it is an event of one of these acts. */
export const isEventOf = <A extends Act>(
  event: TicketEvent,
  ...acts: readonly A[]
): event is TicketEvent<A> => acts.some((act) => act === event.type);

/** A request to reveal the identity, as custodians find it: among those that are open, or no longer. */
export interface IdentityListing {
  /** The version of the event that asked for it. */
  readonly asked: number;
  /** Who asked, and when: among whose own it is listed, for good. */
  readonly asker: string;
  readonly askedAt: Instant;
  /** For which institution. Requests of before lack it. */
  readonly institution?: string;
  /** When something is due on it next, by which it is listed. Absent: it is settled, and in no list of custodians. */
  readonly dueBy?: Instant;
}

/** What an act makes of a ticket: the new head and the event that says so. They are saved together or not at all. */
export interface Change<A extends Act = Act> {
  readonly before: Ticket;
  readonly ticket: Ticket;
  readonly event: TicketEvent<A>;
  /** What was written with the act. */
  readonly written?: Written;
  /** Where an identity was asked for, or that was settled: saved with the rest. */
  readonly listing?: IdentityListing;
}
