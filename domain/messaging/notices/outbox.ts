import type { Instant } from '../../foundation/time/instant.ts';
import type { DigestLine, Notice, NoticeKey } from './notice.ts';
import type { FailureReason } from './senders.ts';
import type { NoticeLane, QueuedNotice } from './notice-lanes.ts';

/**
 * The outbox: notices on their way, at most once each. The life of a notice: pending → claimed → sent, uncertain, failed or gathered; a claim goes back to pending when
 * the attempt surely sent nothing, and what was sent and did not arrive failed.
 */
export const noticeStates = ['pending', 'claimed', 'sent', 'uncertain', 'failed', 'gathered'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** How a notice ends. */
export type Settlement =
  | { readonly state: 'sent'; readonly providerId?: string }
  | { readonly state: 'uncertain' }
  /** The day had its number: the citizen is told by another that several things happened. */
  | { readonly state: 'gathered' }
  | { readonly state: 'failed'; readonly reason: FailureReason };

export interface OutboxEntry {
  readonly notice: Notice;
  readonly state: NoticeState;
  /** How often it was claimed. */
  readonly attempts: number;
  /** Pending: not before this. Claimed: when the claim runs out. */
  readonly nextAttemptAt?: Instant;
  /** Whose the claim is. */
  readonly claimant?: string;
  readonly settledAt?: Instant;
  readonly reason?: FailureReason;
  readonly providerId?: string;
}

/** What a provider took and could not deliver. */
export interface LostMessage {
  readonly providerId: string;
  readonly reason: FailureReason;
}

/** A pending notice whose time has come, or a claim of one. */
export interface DueNotice extends NoticeKey {
  /** By when it is listed: a claim by when it was pending, or by its end. */
  readonly nextAttemptAt: Instant;
}

/** A part of what is due: a lane is spread over shards. */
export interface DuePartition {
  readonly lane: NoticeLane;
  /** From 0, below `dueShards`. */
  readonly shard: number;
}

/** When officers are reminded of a ticket next: one a ticket. */
export interface PlannedReminder {
  readonly number: string;
  readonly at: Instant;
}

/** What notices to citizens are counted for on one local day. Limits are Infinity for what is counted and always goes. */
export interface NoticeDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** A phone or a mailbox, as a keyed hash that means nothing on another day. */
  readonly contactHash: string;
  /** Notices to the contact. */
  readonly limit: number;
  /** The part of those about one ticket; absent for what takes no place of a ticket's. */
  readonly ofTicket?: { readonly number: string; readonly limit: number };
  /** From when it is kept for a while. */
  readonly at: Instant;
}

/**
 * Notices on their way. An entry is never removed while its ticket exists: it is what keeps a replayed
 * event from being told twice. Every method throws `StoreUnavailable` when the store cannot be reached;
 * the write may have happened then.
 */
export interface Outbox {
  /** Once for each key: a notice that is there already stays as it is, whatever its state. */
  add(notice: Notice, notBefore: Instant): Promise<'added' | 'known'>;
  /**
   * Writes a notice that goes at once, as the claimant's for 15 minutes: once for each key. False: it is there already, and stays as it
   * is. The same claimant may ask again when an answer was lost. It is not among what is due, ever, until `listClaim` says so.
   */
  addClaimed(notice: Notice, claimant: string, at: Instant): Promise<boolean>;
  /**
   * Lists a claim of `addClaimed` among what is due once it has run out: 15 minutes after `at`. False: it is settled, listed, or none.
   */
  listClaim(notice: QueuedNotice, at: Instant): Promise<boolean>;
  /** Once for each recipient, day and event. */
  addToDigest(line: DigestLine): Promise<void>;
  /** The lines of a day's digest. A ticket is in it once for each of its events. */
  digestLines(recipient: DigestLine['recipient'], day: string): Promise<readonly DigestLine[]>;
  /**
   * Counts a notice for a day of its contact, and of its ticket: once, however often. False: others took that day's
   * number of one of them, and it is counted for neither.
   */
  countOn(day: NoticeDay, notice: NoticeKey): Promise<boolean>;
  /** Strongly consistent. */
  find(key: NoticeKey): Promise<OutboxEntry | undefined>;
  /**
   * Entries of one partition that are due at `at`, the longest due first, those after `after`. The answer may
   * be a moment old: what it names may have been claimed or settled since.
   */
  due(at: Instant, partition: DuePartition, limit: number, after?: DueNotice): Promise<readonly DueNotice[]>;
  readonly dueShards: number;
  /**
   * Makes a pending notice whose time has come the claimant's, for 15 minutes. False: it is another's,
   * settled, waiting, or not there. The same claimant may ask again when an answer was lost. It stays among what is due until it is settled.
   */
  claim(key: NoticeKey, claimant: string, at: Instant): Promise<boolean>;
  /** Gives a claim back: nothing was sent. False: it was no longer the claimant's. */
  release(notice: QueuedNotice, claimant: string, nextAttemptAt: Instant): Promise<boolean>;
  /** Ends a claim. False: it was no longer the claimant's, and stays what it is. */
  settle(key: NoticeKey, claimant: string, settlement: Settlement, at: Instant): Promise<boolean>;
  /**
   * Ends what was sent as failed: the provider, which took it under this name, says that it did not arrive. False: it
   * is not sent, or no longer.
   */
  lose(key: NoticeKey, lost: LostMessage, at: Instant): Promise<boolean>;
  /** Lets a pending notice wait. False: it is not pending. */
  postpone(key: NoticeKey, until: Instant): Promise<boolean>;
  /** A claim that ran out becomes uncertain. False: it did not run out, or is no claim. */
  giveUp(key: NoticeKey, at: Instant): Promise<boolean>;
  /**
   * Plans when a ticket's officers are reminded, as its state of a version says at `at`. What was planned by a newer version stays; so
   * does what is due at `at` and was not told yet, for whoever tells it plans by the ticket as it is then.
   */
  planReminder(reminder: PlannedReminder, version: number, at: Instant): Promise<void>;
  /** Planned reminders of one shard that are due at `at`, the longest due first, those after `after`. May be a moment old. */
  dueReminders(
    at: Instant,
    shard: number,
    limit: number,
    after?: PlannedReminder,
  ): Promise<readonly PlannedReminder[]>;
  /**
   * Ends a planned reminder, or plans the next one in its place, as the ticket's state of a version says. False: it was planned anew
   * meanwhile, or by a newer version, and stays so.
   */
  moveReminder(planned: PlannedReminder, version: number, next: Instant | undefined): Promise<boolean>;
}
