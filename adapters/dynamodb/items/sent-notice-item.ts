import * as z from 'zod';
import type { NoticeKey } from '../../../domain/messaging/notices/notice.ts';
import { noticeChannels } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import { firstVersion } from './scalars.ts';

/** Which notice a message was: neither where it went nor its text. */
export const sentNoticeItem = z.looseObject({
  v: firstVersion,
  about: z.string(),
  recipient: z.union([z.literal('citizen'), z.templateLiteral(['officer:', z.string()])]),
  channel: z.enum(noticeChannels),
}) satisfies z.ZodType<NoticeKey>;
