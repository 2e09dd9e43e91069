import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { fileRefusals, type Attachment } from '../../../domain/ticketing/attachments/attachment.ts';
import { formatNames } from '../../../domain/ticketing/attachments/formats.ts';
import { ticketKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

const common = {
  v: firstVersion,
  number: z.string(),
  place: z.int().positive(),
  upload: z.string(),
  turn: z.int().positive(),
  askedAt: instant,
  by: z.looseObject({ officer: z.string(), institution: z.string() }).exactOptional(),
};

const format = z.enum(formatNames);
const digest = z.string();

const ended = {
  ...common,
  sent: z.looseObject({ size: count, digest }).exactOptional(),
  salt: z.string(),
  checkedAt: instant,
};

/** An attachment as it is stored. Attributes of a later release are kept. */
export const attachmentItem = z.discriminatedUnion('state', [
  z.looseObject({ ...common, state: z.enum(['awaited', 'checking']) }),
  z.looseObject({
    ...ended,
    state: z.literal('clean'),
    format,
    size: count,
    digest,
  }),
  z.looseObject({
    ...ended,
    state: z.literal('refused'),
    because: z.enum(fileRefusals),
  }),
  z.looseObject({
    ...common,
    state: z.literal('removed'),
    removedAt: instant,
    sent: ended.sent,
    salt: ended.salt.exactOptional(),
    checkedAt: instant.exactOptional(),
    format: format.exactOptional(),
    size: count.exactOptional(),
    digest: digest.exactOptional(),
  }),
]) satisfies z.ZodType<Attachment>;

/** Items of citizens' files, and of those that offices send: what puts the former into the history knows the latter by it. */
export const attachmentEntities = ['attachment', 'office-file'] as const;

export const newAttachmentItem = (attachment: Attachment): Item => ({
  ...ticketKeys.attachment(attachment),
  entity: attachmentEntities[attachment.by === undefined ? 0 : 1],
  ...attachment,
});
