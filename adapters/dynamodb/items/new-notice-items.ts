import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { claimEnds } from '../../../domain/messaging/notices/attempts.ts';
import type { DigestLine, Notice } from '../../../domain/messaging/notices/notice.ts';
import type { PlannedReminder } from '../../../domain/messaging/notices/outbox.ts';
import { digestExpiry, dueIndex, outboxKeys, reminderIndex } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';

/** A notice that waits to be sent from `nextAttemptAt` on. */
export const newNoticeItem = (notice: Notice, nextAttemptAt: Instant): Item => ({
  ...outboxKeys.notice(notice),
  GSI1PK: dueIndex.partitionOf(notice),
  GSI1SK: dueIndex.sortKey(notice, nextAttemptAt),
  entity: 'notice',
  v: 1,
  notice,
  state: 'pending',
  attempts: 0,
  nextAttemptAt,
});

/** One that goes at once: in no index, for it is settled in a moment. Whoever meets it again lists it. */
export const newClaimedItem = (notice: Notice, claimant: string, at: Instant): Item => ({
  ...omit(newNoticeItem(notice, claimEnds(at)), 'GSI1PK', 'GSI1SK'),
  state: 'claimed',
  claimant,
  attempts: 1,
});

/** When officers are reminded of a ticket next, and the version of the ticket by which that was planned. */
export const newReminderItem = (reminder: PlannedReminder, version: number): Item => ({
  ...outboxKeys.reminder(reminder.number),
  ...reminderIndex.key(reminder),
  entity: 'planned-reminder',
  v: 1,
  ...reminder,
  version,
});

export const newDigestLineItem = (line: DigestLine): Item => ({
  ...outboxKeys.digestLine(line),
  entity: 'digest-line',
  ttl: digestExpiry(line.at),
  ...line,
});
