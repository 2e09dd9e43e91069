import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { FailedNotice } from '../../../domain/messaging/notices/failed-notices.ts';
import { noticeChannels } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import type { DueNotice, PlannedReminder } from '../../../domain/messaging/notices/outbox.ts';
import { outboxKeys } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';

const recipient = z.union([z.literal('citizen'), z.templateLiteral(['officer:', z.string()])]);

const dueNotice = z.object({
  about: z.string(),
  recipient,
  channel: z.enum(noticeChannels),
  nextAttemptAt: instant,
}) satisfies z.ZodType<DueNotice>;

const failedNotice = z.object({
  about: z.string(),
  recipient,
  channel: z.enum(noticeChannels),
  failedAt: instant,
}) satisfies z.ZodType<FailedNotice>;

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An entry of an index of notices, which has the keys only: whose it is, and the time by which it is listed. */
function keysOf(item: Item, sortKeyName: 'GSI1SK' | 'GSI2SK') {
  const sortKey = word(item['SK']);
  const end = sortKey.lastIndexOf('#');
  return {
    about: word(item['PK']).slice(outboxKeys.noticePrefix.length),
    recipient: sortKey.slice(0, end),
    channel: sortKey.slice(end + 1),
    listedBy: word(item[sortKeyName]).split('#')[0],
  };
}

/** Reads an entry of the due index. */
export function readDueNotice(item: Item): DueNotice {
  const { listedBy: nextAttemptAt, ...key } = keysOf(item, 'GSI1SK');
  return readItem(dueNotice, { entity: 'due notice', ...key, nextAttemptAt });
}

const plannedReminder = z.object({
  number: z.string(),
  at: instant,
}) satisfies z.ZodType<PlannedReminder>;

/** Reads an entry of the index of planned reminders. */
export function readPlannedReminder(item: Item): PlannedReminder {
  const number = word(item['PK']).slice(outboxKeys.reminderPrefix.length);
  const at = word(item['GSI1SK']).split('#')[0];
  return readItem(plannedReminder, { entity: 'planned reminder', number, at });
}

/** Reads an entry of the index of failed notices. */
export function readFailedNotice(item: Item): FailedNotice {
  const { listedBy: failedAt, ...key } = keysOf(item, 'GSI2SK');
  return readItem(failedNotice, { entity: 'failed notice', ...key, failedAt });
}
