import type { Instant } from '../../foundation/time/instant.ts';
import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import type { NoticeKey } from './notice.ts';
import type { Settlement } from './outbox.ts';
import { tellsCode } from './code-notice.ts';
import { tellsSecret } from './secret-notice.ts';
import type { FailureReason } from './senders.ts';

/** Why a citizen was not reached; the other reasons are our own settings, or are about officers. */
const unreached: readonly FailureReason[] = [
  'invalid-recipient',
  'opted-out',
  'refused',
  'unreachable',
  'blocked',
  'no-address',
  'abroad',
];

/**
 * Whether a notice ended so that its citizen does not know of it, and may not learn of the next one. That a new
 * secret or a code did not arrive is left out: anybody may ask for them, and losing touch shows in the history; it would
 * tell whoever asked for a secret that the phone was right.
 */
export const failsItsCitizen = (key: NoticeKey, settlement: Settlement): boolean =>
  key.recipient === 'citizen' &&
  !tellsSecret(key) &&
  !tellsCode(key) &&
  settlement.state === 'failed' &&
  unreached.includes(settlement.reason);

/** A notice to a citizen that failed. */
export interface FailedNotice extends NoticeKey {
  readonly failedAt: Instant;
}

/** Whose failed notices are counted: each channel's for itself, for the other may reach the citizen. */
export interface FailedOf {
  readonly number: string;
  readonly channel: NoticeChannel;
}

/** The ticket that a citizen's notice is about. */
export const numberOf = ({ about }: NoticeKey): string => about.split('#')[0] ?? '';

/**
 * The notices to citizens that failed: the outbox lists each by itself until it is counted for its ticket.
 * Every method throws `StoreUnavailable` when the store cannot be reached; the write may have happened then.
 */
export interface FailedNotices {
  readonly shards: number;
  /** Those of one shard that nobody dealt with yet, the oldest first, those after `after`. May be a moment old. */
  uncounted(shard: number, limit: number, after?: FailedNotice): Promise<readonly FailedNotice[]>;
  /** Counts it for its ticket: once, however often. */
  count(notice: FailedNotice): Promise<void>;
  /**
   * How many of a ticket were counted that failed by this channel after `since`, at most `limit`. Strongly
   * consistent.
   */
  countedSince(of: FailedOf, since: Instant | undefined, limit: number): Promise<number>;
  /** It is dealt with, and listed no longer. */
  close(notice: FailedNotice): Promise<void>;
}
