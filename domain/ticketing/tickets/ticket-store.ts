import type { Attachment } from '../attachments/attachment.ts';
import type { StateMismatch } from './verified-state.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { ComparableTicket } from './comparable-tickets.ts';
import type { Change, TicketEvent } from './event.ts';
import type { EventToTell } from './unread-event.ts';
import type { ContactField, ContactSalts, SaltedContact } from './vault-contact.ts';
import type { LostText } from './lost-text.ts';
import type { Ticket } from './ticket.ts';
import type { SecretCommitment } from './receipt-secret.ts';
import type { WrittenParts } from './written.ts';
import type { Contact } from './contact.ts';
import type { OriginRank } from './origin-rank.ts';

/** What the citizen wrote. Each lies in an item of its own, sealed with the ticket, and is read only through it. */
export interface TicketTexts {
  readonly subject: string;
  readonly description: string;
  readonly remedySought?: string;
  /** What the place is near: it may say where somebody lives, so it is a text and no part of the location. */
  readonly landmark?: string;
  /** The officer it is about, as the citizen wrote the name. */
  readonly officerName?: string;
}

/** What a citizen leaves of a contact with an act: it joins what the vault has of the ticket. */
export interface ContactLeft {
  readonly phone?: string;
  readonly email?: string;
  readonly name?: string;
  /** Whether something may go to it from now on. */
  readonly safe?: boolean;
  /** How busy the network was that a contact is left from after its ticket came without one. */
  readonly originRank?: OriginRank;
  /** The hashed idempotency key of the act. Where the vault has a seed already, that one stays. */
  readonly seed: string;
  /** What the vault has no more from then on. */
  readonly removed?: readonly ContactField[];
  /** Salts of the fields that are left or removed, and of the others where the vault has none of the ticket. */
  readonly salts: ContactSalts;
  /** Under which the ticket is listed from now on; absent where no phone is left. */
  readonly phoneMark?: string;
  /** What stands for the words of the name that is shown from now on; absent where none is left. */
  readonly senderMarks?: readonly string[];
}

/** What the owner of a phone said of a ticket. */
export interface PhoneSettled {
  /** Marks of the phone, the current one first. */
  readonly marks: readonly [string, ...string[]];
  readonly isTheirs: boolean;
}

/** A change as it is saved: with the contact that was left, where one was. */
export interface ChangeToSave extends Change {
  readonly contact?: ContactLeft;
  /** The owner of the phone said whether the ticket is theirs: it is listed under these marks anew, or nowhere any more. */
  readonly phoneSettled?: PhoneSettled;
  /** What happens to another ticket by the same act: both are saved, or neither. */
  readonly besides?: Change;
}

/** A submission that was decided and is to be stored, all of it or nothing. */
export interface Submission {
  readonly ticket: Ticket;
  readonly event: TicketEvent<'submit'>;
  readonly texts: TicketTexts;
  /** Salt of the commitment to the texts, 32 hexadecimal digits, stored beside the texts. */
  readonly salt: string;
  readonly contact?: Contact & Pick<SaltedContact, 'salts'>;
  /** Under which the ticket is listed; absent where there is no phone. */
  readonly phoneMark?: string;
  /** What stands for the words of the name of an identified sender; absent of others. */
  readonly senderMarks?: readonly string[];
  /** What others are compared with; absent where nothing is compared with it. */
  readonly comparable?: ComparableTicket;
  readonly idempotency: {
    /** Hash of the client's key: the key itself is not stored. */
    readonly seed: string;
    /** Keyed hash of the body in canonical form. */
    readonly bodyHash: string;
    /** Version of the server key that number and secret derive from. */
    readonly key: string;
    /** Which try gave a number that was free, from 0. */
    readonly attempt: number;
  };
}

export interface IdempotencyRecord {
  readonly v: 1;
  readonly number: string;
  readonly bodyHash: string;
  readonly key: string;
  readonly attempt: number;
}

export type SubmitOutcome =
  | { readonly outcome: 'stored' }
  /** The key was used before: here is what for. */
  | { readonly outcome: 'repeated'; readonly record: IdempotencyRecord }
  | { readonly outcome: 'number-taken' };

/**
 * A ticket with what happened to it, in order: what an act is decided on. Of an old ticket it holds the newest
 * events and, of those before, the ones that still decide something (`stillDeciding`).
 */
export interface TicketHistory {
  /** As its newest event says, where its head says something else. */
  readonly ticket: Ticket;
  /** Only where head and newest event differ the other of the two: whoever either keeps out stays out. */
  readonly disputed?: Ticket;
  readonly events: readonly TicketEvent[];
}

/** So many events of a history are shown at a time. */
export const eventsPerPage = 20;

/** Some events of a ticket, none left out between them, in order, and what was written with them. */
export interface HistoryPage {
  readonly events: readonly TicketEvent[];
  /** By the version of the event: each held against its commitment. */
  readonly written: ReadonlyMap<number, WrittenParts | LostText>;
}

/** Which event, and what it committed to. */
export type CommittedEvent = Pick<TicketEvent, 'number' | 'version' | 'commitment'>;

/** A ticket with its history, its texts, and the newest page of what is shown of it. */
export interface TicketFile extends TicketHistory {
  /** Held against the commitment in the submission. */
  readonly texts: TicketTexts | LostText;
  readonly page: HistoryPage;
  /** By their places: they lie in the ticket's partition. */
  readonly attachments: readonly Attachment[];
}

export interface DueTicket {
  readonly number: string;
  readonly nextWakeAt: Instant;
}

/** Hears of each head that was read and is not what its newest event says. */
export type StateAlarm = (differs: StateMismatch) => void;

/**
 * Where tickets live. A head is held against its newest event each time that it is read (`verifyState`). Every method throws `StoreUnavailable` when the store cannot be reached or
 * throttles; nothing is half done then, though a write may have happened.
 */
export interface TicketStore {
  /**
   * One transaction: head, event, texts, contact with its listing, what others are compared with, and idempotency record.
   * No two tickets share an item of it.
   */
  submit(submission: Submission): Promise<SubmitOutcome>;
  /** What a key was used for, by its hash; strongly consistent. */
  submittedUnder(seed: string): Promise<IdempotencyRecord | undefined>;
  /**
   * Reads the ticket's state as it is stored, strongly consistent. One item of bounded size, so that it takes as long
   * for a missing ticket, before it is known whether the caller may know of it.
   */
  state(number: string): Promise<Ticket | undefined>;
  /**
   * Whether a head, as `head` gave it, says something else than the event of its version: that one event is read, strongly
   * consistent, or as much is done where there is no ticket. A head that keeps somebody out is not gone by where it is so.
   */
  isStateDisputed(number: string, state: Ticket | undefined): Promise<boolean>;
  /**
   * What the chains committed to of the receipt secret that a head, as `head` gave it, says is in force: the submission, or the record of
   * its replacement; one item, strongly consistent, or as much is done where there is no ticket.
   */
  secretCommitment(number: string, state: Ticket | undefined): Promise<SecretCommitment>;
  /** Strongly consistent. */
  load(number: string): Promise<Ticket | undefined>;
  /**
   * The head, what still decides, the submission's texts, the newest page with what was written, and how far
   * attachments are; strongly consistent. Of a ticket of few events it is one read of one partition. However
   * many events there are, it reads no more than of some twenty.
   */
  open(number: string): Promise<TicketFile | undefined>;
  /** The page of events before that version, strongly consistent; empty where there are none. */
  pageBefore(number: string, version: number): Promise<HistoryPage>;
  /**
   * The head and what an act is decided on, strongly consistent, in one read that leaves the texts alone and
   * is no larger for an old ticket than for one of some twenty events.
   */
  history(number: string): Promise<TicketHistory | undefined>;
  /**
   * One transaction under the condition that the ticket's version is still `change.before.version`, and
   * its last hash the one that the event is tied to: head, event, what was written with it, and in the
   * vault the contact that was left; a change of another ticket besides, under the same conditions. With
   * some events a snapshot of what still decides (`takesSnapshot`); with some the ticket is taken out of those that
   * others are compared with (`takenOutBy`). What is decided next is decided on the
   * ticket as it is loaded then.
   */
  save(change: ChangeToSave): Promise<'saved' | 'stale'>;
  /**
   * Writes down that its citizen opens the answer of a ticket, as it is in this version: from then on nobody undoes it. Does nothing where
   * something else happened to it by now.
   */
  markAnswerSeen(ticket: Pick<Ticket, 'number' | 'version'>): Promise<void>;
  /**
   * Open tickets of one shard whose wake time is before `before`, the longest overdue first. The next
   * page begins after the last ticket of this one, so that some which cannot be healed hide no others.
   */
  dueBefore(before: Instant, shard: number, limit: number, after?: DueTicket): Promise<readonly DueTicket[]>;
  readonly wakeShards: number;
  /** Every event of one ticket, in order: for jobs that are not a person's request. */
  eventsOf(number: string): Promise<readonly TicketEvent[]>;
  /** The first events of one ticket after that version, in order, at most `limit`. */
  eventsAfter(number: string, version: number, limit: number): Promise<readonly TicketEvent[]>;
  /** What the citizen wrote, alone: for what compares it, and shows it to nobody. Undefined: it was erased. */
  textsOf(number: string): Promise<TicketTexts | undefined>;
  /** The marks of the name that its sender shows; none of who hid it, or showed none. */
  senderMarksOf(number: string): Promise<readonly string[]>;
  /** What was written with one event, held against its commitment; undefined: nothing. */
  writtenWith(event: CommittedEvent): Promise<WrittenParts | LostText | undefined>;
  /** Every event of one ticket, in order, those of a later release included: for a replay. */
  eventsToTell(number: string): Promise<readonly EventToTell[]>;
  /** Every event between two moments (the first included, the second not), hour by hour, those of a later release included. */
  eventsBetween(from: Instant, until: Instant): AsyncIterable<EventToTell>;
}

/** What is read of one ticket to show it, or to decide what would be done: functions that store nothing carry no more. */
export type TicketReader = Pick<
  TicketStore,
  | 'state'
  | 'isStateDisputed'
  | 'load'
  | 'open'
  | 'pageBefore'
  | 'history'
  | 'eventsAfter'
  | 'textsOf'
  | 'senderMarksOf'
>;

/** A stored item is not what its schema says: a defect of ours, never of the caller. */
export class CorruptItem extends Error {
  override readonly name = 'CorruptItem';
}
