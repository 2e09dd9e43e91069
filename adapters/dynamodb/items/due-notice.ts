import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { noticeChannels } from '../../../domain/notices/notice.ts';
import type { DueNotice } from '../../../domain/notices/outbox.ts';
import { outboxKeys } from '../keys.ts';
import { readItem, type Item } from '../read-item.ts';

const recipient = z.union([z.literal('citizen'), z.templateLiteral(['officer:', z.string()])]);

const dueNotice = z.object({
  about: z.string(),
  recipient,
  channel: z.enum(noticeChannels),
  nextAttemptAt: instant,
}) satisfies z.ZodType<DueNotice>;

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads an entry of the due index, which has the keys only. */
export function readDueNotice(item: Item): DueNotice {
  const sortKey = word(item['SK']);
  const end = sortKey.lastIndexOf('#');
  return readItem(dueNotice, {
    entity: 'due notice',
    about: word(item['PK']).slice(outboxKeys.noticePrefix.length),
    recipient: sortKey.slice(0, end),
    channel: sortKey.slice(end + 1),
    nextAttemptAt: word(item['GSI1SK']).split('#')[0],
  });
}
