import * as z from 'zod';
import type { NoticeKey } from '../../../domain/notices/notice.ts';
import { noticeChannels } from '../../../domain/vocabulary/notice-channels.ts';
import { firstVersion } from './scalars.ts';

/** Which notice an SMS was: neither its phone nor its text. */
export const sentSmsItem = z.looseObject({
  v: firstVersion,
  about: z.string(),
  recipient: z.union([z.literal('citizen'), z.templateLiteral(['officer:', z.string()])]),
  channel: z.enum(noticeChannels),
}) satisfies z.ZodType<NoticeKey>;
