import { recordAttachment } from '../../application/attachments/record-attachment.ts';
import type { Container } from '../../application/container.ts';
import * as ports from '../ports.ts';
import { eachRecord, streamRecords } from '../lambda/stream-records.ts';

/** Puts on record each file of which the stream says that its check ended. */
export const recordAttachments = (container: Pick<Container, 'tickets' | 'hashing' | 'now'>) =>
  eachRecord(async (record, log) => {
    const attachment = ports.checkedInStream(record);
    if (attachment !== undefined) await recordAttachment(container, { attachment, log });
  }, 'attachment-not-recorded');

export const handler = streamRecords(() =>
  recordAttachments({ tickets: ports.tickets(), hashing: ports.hashing, now: ports.now }),
);
